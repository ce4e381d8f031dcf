CREATE TABLE "notice_ways" (
	"account_id" uuid NOT NULL,
	"room_id" uuid,
	"way" text NOT NULL,
	CONSTRAINT "notice_ways_one" UNIQUE NULLS NOT DISTINCT("account_id","room_id")
);
--> statement-breakpoint
CREATE TABLE "rooms_mailed" (
	"account_id" uuid NOT NULL,
	"room_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "rooms_mailed_account_id_room_id_pk" PRIMARY KEY("account_id","room_id")
);
--> statement-breakpoint
DROP INDEX "invitation_steps_once";--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "reminding" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "notice_ways" ADD CONSTRAINT "notice_ways_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_ways" ADD CONSTRAINT "notice_ways_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms_mailed" ADD CONSTRAINT "rooms_mailed_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms_mailed" ADD CONSTRAINT "rooms_mailed_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_events_at" ON "room_events" USING brin ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_steps_once" ON "invitation_steps" USING btree ("invitation_id","kind") WHERE "invitation_steps"."kind" in ('sent', 'reminded-half', 'reminded-three-quarters', 'reminded-last', 'expired');