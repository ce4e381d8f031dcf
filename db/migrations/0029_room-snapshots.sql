CREATE TABLE "room_snapshots" (
	"log_id" uuid PRIMARY KEY NOT NULL,
	"fold" text NOT NULL,
	"seq" integer NOT NULL,
	"state" json NOT NULL
);
--> statement-breakpoint
ALTER TABLE "room_snapshots" ADD CONSTRAINT "room_snapshots_log_id_room_logs_id_fk" FOREIGN KEY ("log_id") REFERENCES "public"."room_logs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_events_said" ON "room_events" USING btree ("log_id","seq") WHERE "room_events"."kind" = 'message-posted';--> statement-breakpoint
CREATE INDEX "room_events_happened" ON "room_events" USING btree ("log_id","seq") WHERE "room_events"."kind" <> 'message-posted';--> statement-breakpoint
CREATE INDEX "room_events_text" ON "room_events" USING btree ("log_id",("body" ->> 'textId')) WHERE "room_events"."kind" in ('message-posted', 'message-edited', 'text-erased');--> statement-breakpoint
CREATE INDEX "room_events_edited" ON "room_events" USING btree ("log_id",(("body" ->> 'message')::integer)) WHERE "room_events"."kind" = 'message-edited';