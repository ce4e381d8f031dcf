ALTER TABLE "room_amounts" ALTER COLUMN "yen" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "room_amounts" ADD COLUMN "lines" jsonb;