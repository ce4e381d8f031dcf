CREATE TABLE "invitation_secrets" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"invitation_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation_steps" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invitation_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"invitation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_account" uuid,
	"text" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitation_secrets" ADD CONSTRAINT "invitation_secrets_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_steps" ADD CONSTRAINT "invitation_steps_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_steps" ADD CONSTRAINT "invitation_steps_by_account_accounts_id_fk" FOREIGN KEY ("by_account") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitation_secrets_invitation" ON "invitation_secrets" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "invitation_steps_invitation" ON "invitation_steps" USING btree ("invitation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_steps_once" ON "invitation_steps" USING btree ("invitation_id","kind") WHERE "invitation_steps"."kind" in ('sent', 'reminded-half', 'reminded-last', 'expired');--> statement-breakpoint
INSERT INTO "invitation_steps" ("invitation_id", "kind", "at", "by_account") SELECT "id", 'sent', "created_at", "created_by" FROM "invitations";--> statement-breakpoint
INSERT INTO "invitation_steps" ("invitation_id", "kind", "at", "by_account") SELECT "id", "state", "answered_at", "answered_by" FROM "invitations" WHERE "state" <> 'open' AND "answered_at" IS NOT NULL;
