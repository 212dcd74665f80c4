exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = authentik no dice si su cuenta los ve todos.
sees-only-its-own = Solo ve los suyos.
