exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = o authentik não informa se sua conta vê todos eles.
sees-only-its-own = Ela vê só os próprios.
