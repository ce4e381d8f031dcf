CREATE TABLE "register_rows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"updated_on" date NOT NULL,
	"content" jsonb NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "register_updated_on" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "register_address" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "closed_cause" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "successor_number" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "register_hides" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "register_rows" ADD CONSTRAINT "register_rows_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "register_rows_once" ON "register_rows" USING btree ("organisation_id",md5(content::text));