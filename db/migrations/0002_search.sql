CREATE TABLE "search_organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"rank" integer NOT NULL,
	"kinds" text[] NOT NULL,
	"prefecture" text,
	"strong" text[] NOT NULL,
	"terms" text[] NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_organisations" ADD CONSTRAINT "search_organisations_id_organisations_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_organisations_terms" ON "search_organisations" USING gin ("terms");