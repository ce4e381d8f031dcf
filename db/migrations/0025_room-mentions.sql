CREATE TABLE "room_mentions" (
	"text_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"account_id" uuid,
	"seat_id" uuid,
	"name" text NOT NULL,
	CONSTRAINT "room_mentions_one" CHECK (("room_mentions"."account_id" is null) <> ("room_mentions"."seat_id" is null))
);
--> statement-breakpoint
ALTER TABLE "room_mentions" ADD CONSTRAINT "room_mentions_text_id_room_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."room_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_mentions" ADD CONSTRAINT "room_mentions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_mentions_text" ON "room_mentions" USING btree ("text_id");