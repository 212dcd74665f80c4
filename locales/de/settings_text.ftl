at-position = Zeile { $line }, Spalte { $column }: { $message }
clean-up = Bereinigen
remove-comments = Kommentare entfernen

secret-kept-as-text = Zeile { $line }: Dieses Geheimnis bleibt Text. Für andere YAML-Leser ist es { $kind ->
    [number] eine Zahl
    [bool] true oder false
    [null] nichts
    [date] ein Datum
   *[sign] eine Anweisung
}.
kept-as-text = Zeile { $line }: Bleibt der Text „{ $text }“. Für andere YAML-Leser ist es { $kind ->
    [number] eine Zahl
    [bool] true oder false
    [null] nichts
    [date] ein Datum
   *[sign] eine Anweisung
}.
comment-after-secret = Zeile { $line }: Nach diesem Geheimnis beginnt mit „#“ ein Kommentar, der nicht gespeichert wird. Gehört er zum Geheimnis, setzen Sie das Geheimnis in Anführungszeichen.
comment-after-value = Zeile { $line }: „{ $text }“ ist ein Kommentar und wird nicht gespeichert. Gehört er zum Wert, setzen Sie den Wert in Anführungszeichen.
read-as-one-character = Zeile { $line }: „{ $text }“ wird als ein Zeichen gelesen, wie in JSON. Andere YAML-Leser lehnen es ab: Schreiben Sie das Zeichen selbst.
comment-of-javascript = Ein Name beginnt wie ein Kommentar in JavaScript. Ein Kommentar in YAML beginnt mit „#“.

not-a-map = Einstellungen sind Namen mit Werten: Schreiben Sie „Name: Wert“, eines pro Zeile.
too-deep = Das ist zu tief verschachtelt.
several-documents = Es gibt mehr als ein Dokument: Entfernen Sie „---“ oder „...“.
name-is-no-text = Ein Name kann keine Map oder Liste sein. Setzen Sie ihn in Anführungszeichen, wenn er Text ist.
no-references = Anker (&name) und Aliasse (*name) werden hier nicht unterstützt: Schreiben Sie den Wert aus, oder setzen Sie einen Text, der so beginnt, in Anführungszeichen.
no-merge-keys = Merge-Schlüssel (<<) werden hier nicht unterstützt. Setzen Sie es in Anführungszeichen, wenn es ein Name ist.
float-wants-number = „!!float“ braucht eine Zahl in der Schreibweise von JSON.
no-directives = Direktiven (%) werden hier nicht unterstützt: Entfernen Sie diese Zeile.
invisible-character = Hier steht ein unsichtbares Zeichen: { $character }. Entfernen Sie es, oder schreiben Sie es als Escape-Sequenz in doppelten Anführungszeichen.
invisible-after-colon = YAML braucht nach diesem „:“ ein Leerzeichen. Dort steht aber: { $character }.
given-twice = „{ $name }“ ist doppelt angegeben.
nul-character = Hier steht ein NUL-Zeichen, das authentik nicht speichern kann. Entfernen Sie es.
number-too-large = Diese Zahl ist zu groß: authentik würde „inf“ speichern. In Anführungszeichen bleibt sie Text.
number-too-small = Diese Zahl ist zu klein: authentik würde 0 speichern. In Anführungszeichen bleibt sie Text.
number-too-long = Diese Zahl hat zu viele Ziffern für authentik. In Anführungszeichen bleibt sie Text.
tab-instead-of-spaces = Hier steht ein Tabulator, YAML braucht aber Leerzeichen.
half-a-character = Diese Escape-Sequenz ist die Hälfte eines Zeichens, was authentik nicht speichern kann. Schreiben Sie die Sequenzen beider Hälften oder das Zeichen selbst.
tag-of-blueprints = Tags wirken nur in Blaupausen: authentik wertet „{ $tag }“ in Einstellungen nicht aus. Schreiben Sie den Wert selbst.
no-tags-for-text = Tags ({ $tag }) werden hier nicht unterstützt. In Anführungszeichen bleibt ein Text ein Text.
no-tags = Tags ({ $tag }) werden hier nicht unterstützt: Schreiben Sie den Wert selbst.
not-json = Das ist kein JSON: { $why }.
json-with-comments = Das sieht nach JSON mit Kommentaren aus. JSON hat keine: Entfernen Sie sie, oder schreiben Sie die Einstellungen als YAML mit „#“.
not-yaml = Das ist kein YAML: { $why }. Ein Text mit Zeichen wie : # @ oder % braucht Anführungszeichen.

not-closed = dieses Anführungszeichen oder diese Klammer wird nicht geschlossen
indented-otherwise = diese Zeile ist anders eingerückt als die darüber
indent-more = diese Zeile muss weiter eingerückt sein
needs-colon = nach einem Namen muss „:“ und ein Leerzeichen stehen
nothing-behind = in der Zeile darf nach dem Wert nichts folgen
no-such-beginning = ein Wert kann nicht mit diesem Zeichen beginnen
block-header = auf „|“ und „>“ müssen die Zeilen des Textes folgen
block-indentation = der Text muss weiter eingerückt sein, mit Leerzeichen
no-character = kein Zeichen hat diese Nummer: das letzte ist \U0010ffff
no-escape = diese Escape-Sequenz gibt es nicht; schreiben Sie einen Backslash in doppelten Anführungszeichen zweimal
brace-missing = „,“ oder „{"}"}“ fehlt
bracket-missing = „,“ oder „]“ fehlt
after-quote = auf das schließende Anführungszeichen darf nichts folgen
after-comment = der Text geht nach einem Kommentar weiter
space-before-comment = ein Kommentar braucht ein Leerzeichen vor „#“
closes-nothing = diese Klammer schließt nichts
list-on-next-line = eine Liste beginnt in der Zeile unter ihrem Namen
value-missing = hier fehlt ein Wert
name-missing = vor „:“ steht kein Name
name-on-line-of-mark = ein Name muss in der Zeile seines „?“ beginnen
name-is-block = ein Name kann kein Block aus Zeilen sein

looks-like-ldif = Das sieht nach LDIF aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile: Aus jedem „guacConfigParameter: name=value“ wird eine solche Zeile.
looks-like-xml = Das sieht nach XML aus, etwa der user-mapping.xml von Guacamole. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile: Aus jedem <param name="…"> wird eine solche Zeile.
looks-like-rdp = Das sieht nach einer .rdp-Datei aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile; sie heißen anders als in .rdp-Dateien.
looks-like-registry = Das sieht nach einem Export der Windows-Registrierung aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile.
looks-like-blueprint = Das sieht nach einer Blaupause aus. Importieren Sie sie in authentik unter „Blaupausen“; hierher gehören nur die Zeilen „Name: Wert“ unter „settings“.
looks-like-connections = Das sieht nach einer Liste von Verbindungen aus. Einstellungen gehören zu einer Verbindung: Fügen Sie nur deren Parameter ein, als „Name: Wert“, einer pro Zeile.
looks-like-connection = Das sieht nach einer ganzen Verbindung aus. Hierher gehören nur ihre Parameter, als „Name: Wert“, einer pro Zeile.
looks-like-objects = Das sieht nach einer Liste von Objekten aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile.
looks-like-hcl = Das sieht nach Terraform (HCL) aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile: Fügen Sie nur ein, was in jsonencode({"{"}…{"}"}) steht, mit „:“ statt „=“.
looks-like-csv = Das sieht nach CSV aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile.
looks-like-ini = Das sieht nach einer INI-Datei aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile, ohne Abschnitte.
looks-like-pairs = Das sieht nach Zeilen der Form „Schlüssel=Wert“ aus. Einstellungen sind „Name: Wert“, eines pro Zeile: Schreiben Sie „: “ statt „=“.
looks-like-ssh-config = Das sieht nach einer SSH-Konfiguration aus. Einstellungen sind Parameter von Guacamole als „Name: Wert“, einer pro Zeile.
looks-like-address = Das sieht nach einer Adresse aus. Sie gehört in das Feld „Host“; Einstellungen sind „Name: Wert“, eines pro Zeile.
looks-like-putty-key = Das sieht nach einem PuTTY-Schlüssel aus. Exportieren Sie ihn in PuTTYgen als OpenSSH-Schlüssel und fügen Sie diesen in den Parameter „private-key“ ein.
looks-like-private-key = Das sieht nach einem privaten Schlüssel allein aus. Schreiben Sie „private-key: |“ und darunter den Schlüssel, jede Zeile um zwei Leerzeichen eingerückt, oder fügen Sie unter „Parameter“ den Parameter „private-key“ hinzu.
looks-like-certificate = Das sieht nach einem Schlüssel oder Zertifikat allein aus. Schreiben Sie den Namen des Parameters und „: |“ und darunter den Text, jede Zeile um zwei Leerzeichen eingerückt.
looks-like-public-key = Das sieht nach einem öffentlichen SSH-Schlüssel aus. Einstellungen sind „Name: Wert“, eines pro Zeile, und guacd braucht den privaten Schlüssel.

host-with-spaces = Ein Host darf keine Leerzeichen enthalten.
host-with-colons = authentik trennt den Host am ersten Doppelpunkt: guacd erhält „{ $text }“ als Port. Ein Port ist eine Zahl von 1 bis 65535.
ipv6-in-brackets = Geben Sie die IPv6-Adresse ohne Klammern ein und den Port in seinem eigenen Parameter.
name-with-colon = Ein Hostname darf keinen Doppelpunkt enthalten. Geben Sie den Port in seinem eigenen Parameter ein.
host-unseen-refused = Der Host enthält Zeichen, die authentik ablehnt: { $characters }.
host-unseen = Der Host enthält Zeichen, die in Hostnamen nicht vorkommen dürfen: { $characters }.
ipv6-as-host = authentik trennt den Host am ersten Doppelpunkt: „{ $host }“ funktioniert nicht als IPv6-Adresse.
set-hostname-and-port = Setzen Sie stattdessen die Parameter hostname und port.
ipv6-zone = Die Zone „{ $zone }“ muss eine Netzwerkschnittstelle dort sein, wo guacd läuft.
more-than-a-host = Das ist mehr als ein Hostname.
no-place-for = Ein Endpunkt hat dafür keinen Platz: { $parts }.
user-as-parameter = Geben Sie den Benutzer im Parameter username ein.
no-port = Nach dem Doppelpunkt steht kein Port: guacd verwendet seinen Standard.
not-a-port = „{ $port }“ ist kein Port. Ein Port ist eine Zahl von 1 bis 65535.
no-host = Vor dem Doppelpunkt steht kein Host.
host-in-quotes = Geben Sie den Host ohne Anführungszeichen ein.
separate-port = Trennen Sie den Port mit einem Doppelpunkt ab.
one-host = Ein Endpunkt hat einen Host. Erstellen Sie für jeden einen Endpunkt.
name-with-character = Ein Hostname darf „{ $character }“ nicht enthalten.
two-dots = In einem Hostnamen dürfen keine zwei Punkte aufeinanderfolgen.
name-too-long = Das ist zu lang: Ein Hostname hat höchstens 253 Zeichen und 63 zwischen zwei Punkten.
other-script = Ob guacd einen Namen in einer anderen Schrift findet, hängt davon ab, wo es läuft. Seine ASCII-Form, die mit xn-- beginnt, funktioniert überall.
no-ipv4 = „{ $host }“ ist keine IPv4-Adresse: vier Zahlen von 0 bis 255.

part-scheme = das Schema
part-password = das Passwort
part-path = der Pfad
part-query = die Query
part-fragment = der Teil nach „#“
part-fields = die anderen Felder
part-share = die Freigabe

hidden = Verborgen
hidden-as-it-was = Verborgen, wie zuvor
hidden-changed = Verborgen, geändert
hidden-changed-alike = Verborgen, gleich geändert

two-secrets = { $first } und { $second }
three-secrets = { $first }, { $second } und { $third }
more-secrets = { $first }, { $second } und { $count } weitere
