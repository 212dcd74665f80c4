exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = authentik n’indique pas si votre compte les voit tous.
sees-only-its-own = Il ne voit que les siens.
