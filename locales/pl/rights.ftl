exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = authentik nie podaje, czy twoje konto widzi wszystkie.
sees-only-its-own = Widzi tylko własne.
