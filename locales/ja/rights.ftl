exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = authentik は、お使いのアカウントにすべて表示されているかどうかを示しません。
sees-only-its-own = 自身のものだけが表示されます。
