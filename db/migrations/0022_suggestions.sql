CREATE TABLE "suggestions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "suggestions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"room_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"day" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"way" text NOT NULL,
	"roles" text[] NOT NULL,
	"clauses" text[] NOT NULL,
	"reasons" jsonb NOT NULL,
	"why" jsonb NOT NULL,
	"version" text NOT NULL,
	"seq" integer NOT NULL,
	"desk_seq" integer NOT NULL,
	"lens" integer NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "suggestions_once" UNIQUE("room_id","day","organisation_id","key")
);
--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "suggestions_organisation" ON "suggestions" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "suggestions_day" ON "suggestions" USING btree ("day");--> statement-breakpoint
CREATE INDEX "organisations_merged" ON "organisations" USING btree ("merged_into") WHERE merged_into is not null;