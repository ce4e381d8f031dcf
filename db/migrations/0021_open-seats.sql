CREATE TABLE "open_seats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"room_id" uuid NOT NULL,
	"rule" text,
	"roles" text[] NOT NULL,
	"prefecture" text,
	"text" text NOT NULL,
	"questions" text[] DEFAULT '{}'::text[] NOT NULL,
	"until" date NOT NULL,
	"blind" boolean NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seat_applications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"open_seat_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"blind" boolean NOT NULL,
	"answers" jsonb NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"word" text DEFAULT '' NOT NULL,
	"seat_id" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"agreed_by" uuid,
	"agreed_for" uuid,
	"introduced_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "open_seats" ADD CONSTRAINT "open_seats_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_seats" ADD CONSTRAINT "open_seats_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_applications" ADD CONSTRAINT "seat_applications_open_seat_id_open_seats_id_fk" FOREIGN KEY ("open_seat_id") REFERENCES "public"."open_seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_applications" ADD CONSTRAINT "seat_applications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_applications" ADD CONSTRAINT "seat_applications_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_applications" ADD CONSTRAINT "seat_applications_agreed_by_accounts_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_applications" ADD CONSTRAINT "seat_applications_agreed_for_organisations_id_fk" FOREIGN KEY ("agreed_for") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "open_seats_room" ON "open_seats" USING btree ("room_id");--> statement-breakpoint
CREATE INDEX "open_seats_open" ON "open_seats" USING btree ("state","until");--> statement-breakpoint
CREATE INDEX "seat_applications_organisation" ON "seat_applications" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_applications_one" ON "seat_applications" USING btree ("open_seat_id","organisation_id") WHERE "seat_applications"."state" in ('open', 'agreed', 'introduced');