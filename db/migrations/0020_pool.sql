CREATE TABLE "pool_counts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"demo" boolean NOT NULL,
	"standing" integer NOT NULL,
	"facts" jsonb NOT NULL,
	"many" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pool_members" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"key" text
);
--> statement-breakpoint
CREATE INDEX "pool_counts_of" ON "pool_counts" USING btree ("key");--> statement-breakpoint
CREATE INDEX "pool_members_of" ON "pool_members" USING btree ("key","organisation_id");--> statement-breakpoint
-- What is there already is put into its class by the upkeep that starts with the server: the classes are made by the rules' own words.
-- Until then nobody is told that there is nobody.
INSERT INTO "installation" ("key", "value") SELECT 'pool-lens', '0'::jsonb WHERE EXISTS (SELECT FROM "organisations");
