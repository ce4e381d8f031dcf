CREATE TABLE "room_reads" (
	"account_id" uuid NOT NULL,
	"log_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "room_reads_account_id_log_id_pk" PRIMARY KEY("account_id","log_id")
);
--> statement-breakpoint
CREATE TABLE "signature_asks" (
	"room_id" uuid NOT NULL,
	"closing" integer NOT NULL,
	"seat_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "signature_asks_room_id_closing_seat_id_kind_pk" PRIMARY KEY("room_id","closing","seat_id","kind")
);
--> statement-breakpoint
ALTER TABLE "room_seats" ADD COLUMN "signed" integer;--> statement-breakpoint
ALTER TABLE "rooms" ADD COLUMN "closing" integer;--> statement-breakpoint
ALTER TABLE "room_reads" ADD CONSTRAINT "room_reads_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_reads" ADD CONSTRAINT "room_reads_log_id_room_logs_id_fk" FOREIGN KEY ("log_id") REFERENCES "public"."room_logs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_asks" ADD CONSTRAINT "signature_asks_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_reads_log" ON "room_reads" USING btree ("log_id");--> statement-breakpoint
-- Compositions closed before: the last closing that no reopening followed, and who confirmed it.
UPDATE "rooms" SET "closing" = "closed"."seq" FROM (
  SELECT "room_logs"."room_id", max("room_events"."seq") AS "seq"
  FROM "room_events" JOIN "room_logs" ON "room_logs"."id" = "room_events"."log_id"
  WHERE "room_events"."kind" = 'composition-closed'
    AND NOT EXISTS (SELECT FROM "room_events" AS "later" WHERE "later"."log_id" = "room_events"."log_id"
                    AND "later"."kind" = 'composition-reopened' AND "later"."seq" > "room_events"."seq")
  GROUP BY "room_logs"."room_id"
) AS "closed" WHERE "closed"."room_id" = "rooms"."id";--> statement-breakpoint
UPDATE "room_seats" SET "signed" = "given"."closing" FROM (
  SELECT "room_logs"."room_id", "room_events"."body"->>'seatId' AS "seat_id", max(("room_events"."body"->>'closing')::integer) AS "closing"
  FROM "room_events" JOIN "room_logs" ON "room_logs"."id" = "room_events"."log_id"
  WHERE "room_events"."kind" = 'composition-signed'
  GROUP BY 1, 2
) AS "given" WHERE "given"."room_id" = "room_seats"."room_id" AND "given"."seat_id" = "room_seats"."seat_id"::text;
