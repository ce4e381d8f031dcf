CREATE TABLE "room_amounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"log_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"yen" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "municipality_name" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "industry_name" text;--> statement-breakpoint
ALTER TABLE "room_amounts" ADD CONSTRAINT "room_amounts_log_id_room_logs_id_fk" FOREIGN KEY ("log_id") REFERENCES "public"."room_logs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_amounts_log" ON "room_amounts" USING btree ("log_id");--> statement-breakpoint
CREATE INDEX "room_texts_log" ON "room_texts" USING btree ("log_id");