CREATE TABLE "editions" (
	"version" text PRIMARY KEY NOT NULL,
	"program" text NOT NULL,
	"content" json NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"source" text PRIMARY KEY NOT NULL,
	"hash" text,
	"bytes" integer,
	"recorded_at" timestamp with time zone,
	"checked_at" timestamp with time zone NOT NULL,
	"unreachable" text,
	"changed_at" timestamp with time zone,
	"found_hash" text,
	"found_bytes" integer,
	"read_at" timestamp with time zone,
	"read_by" text,
	"read_note" text
);
--> statement-breakpoint
ALTER TABLE "rooms" ADD COLUMN "version" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "rooms" SET "version" = "opened"."version" FROM (
  SELECT "room_logs"."room_id", "room_events"."body"->>'version' AS "version"
  FROM "room_events" JOIN "room_logs" ON "room_logs"."id" = "room_events"."log_id"
  WHERE "room_events"."kind" = 'room-opened'
) AS "opened" WHERE "opened"."room_id" = "rooms"."id";
