exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = authentik gibt nicht an, ob Ihr Konto alle sieht.
sees-only-its-own = Es sieht nur seine eigenen.
