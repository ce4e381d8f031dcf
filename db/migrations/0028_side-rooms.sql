-- Whoever sits in a room has a side room there.
INSERT INTO "room_logs" ("room_id", "audience", "side_of")
SELECT DISTINCT "room_id", 'side', "organisation_id" FROM "room_seats"
WHERE "state" = 'confirmed' AND "organisation_id" IS NOT NULL
ON CONFLICT DO NOTHING;
