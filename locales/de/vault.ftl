passphrase = Passphrase
optional = Passphrase (optional)
new = Neue Passphrase
old = Aktuelle Passphrase
show = Passphrase anzeigen
hide = Passphrase ausblenden
repeat = Passphrase wiederholen
help = Verschlüsselt das Token in diesem Browser; jeder Tab fragt einmal nach der Passphrase. Am wichtigsten ist die Länge: Verwenden Sie fünf zufällige Wörter oder 16 Zeichen aus einem Passwortmanager. Sie lässt sich nicht wiederherstellen, aber Sie können sich jederzeit mit einem Token neu verbinden.
readable = Ohne Passphrase wird das Token unverschlüsselt im Profil dieses Browsers gespeichert: Wer Zugriff auf dessen Dateien hat, kann als Sie handeln.
short = Diese Passphrase ist kurz. Wer die gespeicherten Daten kopiert, kann auf eigenen Rechnern beliebig viele Passphrasen durchprobieren.
empty = Geben Sie eine Passphrase ein.
too-short = Verwenden Sie mindestens 8 Zeichen.
different = Die Passphrasen stimmen nicht überein.
unavailable-title = Passphrasen sind hier nicht verfügbar
unavailable = Diese Seite wurde nicht über HTTPS geladen, und Browser verschlüsseln nur auf solchen Seiten. Das Token würde unverschlüsselt im Profil dieses Browsers gespeichert.
cannot-decrypt = Der Browser kann hier nicht entschlüsseln: Diese Seite wurde nicht über HTTPS geladen, oder Verschlüsselung ist deaktiviert.
damaged = Das gespeicherte Token ist beschädigt: Keine Passphrase kann es öffnen. Vergessen Sie es und verbinden Sie sich neu.
does-not-open = Diese Passphrase öffnet das Token nicht. Wenn Sie sicher sind, dass sie stimmt, wurde das gespeicherte Token verändert: Vergessen Sie es und verbinden Sie sich neu.
not-loaded = Ein Teil von RAC Admin konnte nicht geladen werden. Versuchen Sie es erneut.

locked = Gesperrt
unlock-title = Entsperren
unlock = Entsperren
unlock-failed = Entsperren fehlgeschlagen
opening = Wird entsperrt …
locked-text = Ihr Token ist in diesem Browser gespeichert, verschlüsselt mit Ihrer Passphrase.
locked-over-text = Entsperren Sie, um dort weiterzumachen, wo Sie aufgehört haben.
connect-anew = Token vergessen und neu verbinden
anew-title = Token vergessen?
anew-text = Alle Tabs dieses Browsers vergessen es, und Sie brauchen ein Token, um sich neu zu verbinden. In authentik existiert es weiter.
anew-over-text = Ungespeicherte Änderungen auf der gesperrten Seite gehen verloren.
anew = Token vergessen

encrypted = Token-Verschlüsselung: ein
not-encrypted = Token-Verschlüsselung: aus
set = Mit Passphrase verschlüsseln …
change = Passphrase ändern …
remove = Passphrase entfernen …
lock-now = Jetzt sperren
lock-after = Sperren nach
lock-after-help = Nach dieser Zeit ohne Tastendruck, Zeigerbewegung oder Scrollen in irgendeinem Tab fragen alle Tabs wieder nach der Passphrase.
end-after = Verbindung trennen nach
end-after-help = Nach dieser Zeit ohne Tastendruck, Zeigerbewegung oder Scrollen in irgendeinem Tab wird das Token vergessen. Um sich neu zu verbinden, brauchen Sie dann ein Token.
never = Nie
minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}

set-title = Token mit einer Passphrase verschlüsseln
change-title = Passphrase ändern
remove-title = Passphrase entfernen
set-do = Verschlüsseln
change-do = Ändern
remove-do = Entfernen
cancel = Abbrechen
failed = Nichts wurde geändert
not-kept = Der Browser hat das Token nicht gespeichert.
set-done = Das Token ist jetzt mit Ihrer Passphrase verschlüsselt.
change-done = Passphrase geändert. Andere Tabs fragen nach der neuen.
remove-done = Passphrase entfernt. Das Token ist jetzt unverschlüsselt im Profil dieses Browsers gespeichert.
