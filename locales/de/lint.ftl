rename-to = In „{ $name }“ umbenennen
set-to = Auf „{ $value }“ setzen
remove-it = Entfernen
write-as-text = Als Text schreiben
write-text = "{ $text }" als Text schreiben
remove-line-break = Zeilenumbruch entfernen
remove-whitespace = Leerraum entfernen
write-backslash = Backslash schreiben
clean-up = Bereinigen

set-by-provider-or-mapping = Vielleicht setzt der Provider oder eine Eigenschaftszuordnung diesen Parameter.
set-at-launch = Vielleicht setzt ein Ausdruck beim Start diesen Parameter.
set-by-endpoints = Vielleicht setzen die betroffenen Endpunkte diesen Parameter.

always-set = authentik setzt „{ $name }“ immer; der Wert hier ist wirkungslos. Das Laufwerk liegt im Container des Outposts und wird mit ihm gelöscht.
set-by-mapping-too = Die Eigenschaftszuordnung „{ $mapping }“ setzt denselben Wert; der hier gesetzte ist wirkungslos.
overridden-later = Die Eigenschaftszuordnung „{ $mapping }“ wird später angewendet und überschreibt diesen Wert.
overridden-by-mapping = Die Eigenschaftszuordnung „{ $mapping }“ überschreibt diesen Wert: Zuordnungen werden nach allen Einstellungen angewendet.
secret-readable = Wer { $owner ->
    [provider] diesen Provider
    [endpoint] diesen Endpunkt
   *[mapping] diese Eigenschaftszuordnung
} ansehen kann, kann dieses Geheimnis lesen.
null-value = null kommt bei guacd als Text „None“ an. Soll ein Parameter nicht gesetzt sein, entfernen Sie ihn.
empty-in-endpoint = Leer bedeutet Standard von guacd, auch wenn der Provider einen Wert setzt.
empty-in-expression = Leer bedeutet Standard von guacd, auch wenn die Einstellungen einen Wert enthalten.
empty-value = Leer bedeutet Standard von guacd, wie nicht gesetzt.
left-out = authentik lässt eine statische Einstellung mit diesem Wert weg: { $value ->
    [null] null
    [false] false
    [number] 0
    [list] leere Liste
    [map] leere Map
   *[text] leer
}. guacd erhält sie nicht, und sie überschreibt nichts.
text-is-kept = Der Text "{ $text }" bleibt erhalten.

newer-guacd = Das mit authentik gelieferte guacd 1.6.0 hat keinen Parameter „{ $name }“ und ignoriert ihn; neuere Versionen haben ihn.
other-protocol = „{ $name }“ ist ein Parameter für { $others }; für { $these } ignoriert ihn guacd.
did-you-mean = guacd hat keinen Parameter „{ $name }“ und ignoriert ihn. Meinten Sie „{ $meant }“?
unknown-name = guacd hat keinen Parameter „{ $name }“ und ignoriert ihn.

list-value = Eine Liste kommt bei guacd als Python-Text an, mit dem es nichts anfangen kann.
map-value = Eine Map kommt bei guacd als Python-Text an, mit dem es nichts anfangen kann.
option-in-other-case = guacd kennt hier keine Option „{ $text }“: Bei Optionen zählt Groß- und Kleinschreibung.
no-such-option = guacd kennt hier keine Option „{ $text }“ und verwendet seinen Standard.
newer-encoding = MacRoman braucht ein neueres guacd als das mit authentik gelieferte 1.6.0.
out-of-range = „{ $text }“ liegt außerhalb des Bereichs: mindestens { $least }, höchstens { $greatest }.
too-small = „{ $text }“ liegt außerhalb des Bereichs: mindestens { $least }.
port-only-digits = Ein Port besteht nur aus Ziffern, anders als „{ $text }“.
only-true-or-false = guacd akzeptiert hier nur „true“ und „false“; bei „{ $text }“ bleibt es ausgeschaltet.
only-whole-numbers = guacd akzeptiert hier nur ganze Zahlen; bei „{ $text }“ verwendet es seinen Standard.
not-text = Dieser Parameter ist Text, der Wert aber { $kind ->
    [number] eine Zahl
   *[switch] ein Schalter
}. Als Text geschrieben, behält jedes Werkzeug seine Schreibweise bei.
not-text-secret = Dieser Parameter ist Text, der Wert aber { $kind ->
    [number] eine Zahl
   *[switch] ein Schalter
}, und guacd erhält ihn in anderer Schreibweise.
not-text-as-typed = Dieser Parameter ist Text, der Wert aber { $kind ->
    [number] eine Zahl
   *[switch] ein Schalter
}: guacd erhält „{ $text }“, nicht „{ $typed }“.
ends-with-line-break = Endet mit einem Zeilenumbruch, den guacd als Teil des Wertes behandelt.
ends-with-whitespace = Endet mit Leerraum, den guacd als Teil des Wertes behandelt.
starts-with-line-break = Beginnt mit einem Zeilenumbruch, den guacd als Teil des Wertes behandelt.
starts-with-whitespace = Beginnt mit Leerraum, den guacd als Teil des Wertes behandelt.
starts-and-ends-with-line-break = Beginnt und endet mit einem Zeilenumbruch, den guacd als Teil des Wertes behandelt.
starts-and-ends-with-whitespace = Beginnt und endet mit Leerraum, den guacd als Teil des Wertes behandelt.
no-time-zone = „{ $text }“ ist keine Zeitzone wie etwa Europe/Berlin.
no-colours = „{ $text }“ ist weder ein benanntes Farbschema noch eine Farbliste wie „foreground: rgb:ff/ff/ff“.
token-not-replaced = authentik ersetzt „{ $token }“ nicht: guacd erhält es unverändert. Um Daten des Benutzers zu verwenden, schreiben Sie den Ausdruck einer Eigenschaftszuordnung.
looks-like-tag = Das sieht nach dem Tag „!{ $tag }“ aus. Tags wirken nur in Blaupausen; hier erhält guacd diesen Text unverändert.
recordings-in-container = Dieser Ordner liegt im Container des Outposts: Aufzeichnungen werden mit ihm gelöscht, sofern dort kein Volume eingebunden ist.
text-logs-in-container = Dieser Ordner liegt im Container des Outposts: Textprotokolle werden mit ihm gelöscht, sofern dort kein Volume eingebunden ist.

unseen-in-name = guacd behandelt den Namen als einen anderen, denn er enthält: { $characters }.
unseen-inside = Ein Text darin enthält: { $characters }.
unseen-refused = authentik lehnt das ab, denn es enthält: { $characters }.
unseen-escape = Enthält: { $characters }. Das entsteht durch einen Backslash in doppelten Anführungszeichen: Schreiben Sie „\\“, oder verwenden Sie einfache.
unseen-in-value = { $count ->
    [one] Enthält ein unsichtbares Zeichen: { $characters }.
   *[other] Enthält unsichtbare Zeichen: { $characters }.
}

same-as-host-field = Das Feld „Host“ hat diesen Wert bereits.
instead-of-host-field = guacd verwendet „{ $text }“ von hier, nicht den Wert des Feldes „Host“.
instead-of-host-field-value = guacd verwendet „{ $text }“ von hier, nicht „{ $field }“ aus dem Feld „Host“.
hostname-of-mapping = Das überschreibt den Host jedes Endpunkts, für den diese Eigenschaftszuordnung gilt.
hostname-of-provider = Das überschreibt den Host jedes Endpunkts dieses Providers, der ihn nicht selbst setzt.
port-of-mapping = Das überschreibt den Port im Feld „Host“ jedes Endpunkts, für den diese Eigenschaftszuordnung gilt.
port-of-provider = Das überschreibt den Port im Feld „Host“ jedes Endpunkts dieses Providers, der ihn nicht selbst setzt.
ipv6-host = authentik trennt den Host am ersten Doppelpunkt: „{ $host }“ funktioniert nicht als IPv6-Adresse. Setzen Sie sie stattdessen hier.
ipv6-port = authentik verwendet, was auf den ersten Doppelpunkt der IPv6-Adresse folgt, als Port. Setzen Sie den Port hier.
port-after-first-colon = authentik verwendet, was auf den ersten Doppelpunkt im Feld „Host“ folgt, als Port.
vnc-port-unless-set = VNC hat keinen Standardport: guacd kann sich nicht verbinden, sofern nicht der Provider oder eine Eigenschaftszuordnung einen setzt.
vnc-port-unless-at-launch = VNC hat keinen Standardport: guacd kann sich nicht verbinden, sofern nicht ein Ausdruck beim Start einen setzt.
vnc-port = VNC hat keinen Standardport: Ohne einen Port kann sich guacd nicht verbinden.

nla-fails = NLA schlägt mit dem von authentik mitgelieferten guacd fehl: Seiner FIPS-Kryptografie fehlt, was NLA braucht.
vmconnect-needs-id = Mit „vmconnect“ braucht Hyper-V die ID der virtuellen Maschine in „preconnection-blob“. Ohne sie schlagen Verbindungen fehl.
tls-certificates = Mit „tls“ lehnt guacd selbstsignierte Serverzertifikate ab. Um eines zu akzeptieren, setzen Sie „cert-fingerprints“, „cert-tofu“ oder „ignore-cert“.

mac-address = guacd akzeptiert eine MAC-Adresse nur als sechs durch Doppelpunkte getrennte Bytes, anders als „{ $text }“.
no-effect-without = Das ist ohne „{ $name }“ wirkungslos.
wake-up-range = Das Paket wird aus dem Netzwerk des Outposts gesendet und weckt nur Rechner, die ein Broadcast von dort erreicht.
name-has-no-effect-without = „{ $name }“ ist ohne „{ $missing }“ wirkungslos.

key-quoted = Jede Zeile dieses Schlüssels beginnt mit denselben Zeichen, wie in einer zitierten E-Mail: guacd findet den Schlüssel nicht.
remove-quote-marks = Diese Zeichen entfernen
key-in-expression = authentik setzt vor jede Zeile eines Ausdrucks vier Leerzeichen: Bauen Sie den Schlüssel mit "\n".join([…]), eine Zeichenkette pro Zeile.
key-empty = Zwischen der ersten und der letzten Zeile dieses Schlüssels steht nichts.
key-not-base64 = Die Zeilen zwischen der ersten und der letzten Zeile dieses Schlüssels sind kein Base64.
putty-key = Das ist ein PuTTY-Schlüssel (.ppk), den guacd nicht lesen kann. Exportieren Sie ihn in PuTTYgen: Conversions, Export OpenSSH key.
public-instead-of-private = Das ist ein öffentlicher Schlüssel, gebraucht wird aber der private. Er steht in der Datei ohne „.pub“.
certificate-instead-of-private = Das ist ein Zertifikat, gebraucht wird aber der private Schlüssel.
key-of-unknown-kind = Die erste Zeile nennt nicht die Art des privaten Schlüssels, wie in „-----BEGIN RSA PRIVATE KEY-----“.
key-without-first-line = Die erste Zeile dieses Schlüssels, „-----BEGIN …-----“, fehlt.
add-first-line = Erste Zeile ergänzen
key-without-both-lines = Die erste und die letzte Zeile dieses Schlüssels fehlen.
add-both-lines = Beide Zeilen ergänzen
no-private-key = guacd kann das nicht als privaten Schlüssel lesen: Ein Schlüssel beginnt mit „-----BEGIN “.
key-without-last-line = Die letzte Zeile dieses Schlüssels, „-----END …-----“, fehlt.
add-last-line = Letzte Zeile ergänzen
key-cut-off = Der Schlüssel ist abgeschnitten: Seine Zeile „-----END …“ fehlt.
key-label-unknown = guacd kann keinen Schlüssel mit der Bezeichnung „{ $label }“ lesen: Seine SSH-Bibliothek kennt sie nicht.
key-labels-differ = In der ersten Zeile dieses Schlüssels steht „{ $first }“, in der letzten „{ $last }“: Sie müssen übereinstimmen.
key-label-wrong = Die Bezeichnung „{ $label }“ passt nicht zum Schlüssel zwischen den Zeilen.
key-lines-inexact = Die erste und die letzte Zeile eines Schlüssels müssen genau „-----BEGIN …-----“ und „-----END …-----“ lauten, in Großbuchstaben und mit fünf Bindestrichen auf jeder Seite.
label-it = Als „{ $label }“ bezeichnen
several-keys = Es gibt mehrere private Schlüssel; guacd verwendet nur den ersten.
keep-first-key = Den ersten behalten
text-before-encrypted-key = Vor dem Schlüssel steht Text: guacd bemerkt nicht, dass er verschlüsselt ist, und fragt nicht nach seiner Passphrase.
text-around-key = Vor oder nach dem Schlüssel steht Text, den guacd ignoriert.
keep-only-key = Nur den Schlüssel behalten
sftp-key-encrypted = Dieser Schlüssel ist verschlüsselt, und „sftp-passphrase“ ist nicht gesetzt: Ohne sie kann guacd den Schlüssel nicht verwenden.
key-encrypted = Dieser Schlüssel ist verschlüsselt, und „passphrase“ ist nicht gesetzt: guacd fragt jeden Benutzer danach.
private-instead-of-public = Das ist ein privater Schlüssel. Geben Sie den öffentlichen Schlüssel oder ein Zertifikat ein.
key-breaks-written = Die Zeilenumbrüche dieses Schlüssels sind als „\n“ geschrieben; guacd braucht echte.
turn-into-breaks = \n in Zeilenumbrüche umwandeln
key-breaks-lost = Diesem Schlüssel fehlen die Zeilenumbrüche; guacd braucht sie.
key-some-breaks-lost = Einigen Zeilen dieses Schlüssels fehlen die Zeilenumbrüche; guacd braucht sie.
restore-breaks = Zeilenumbrüche wiederherstellen
key-with-spaces = Zeilen dieses Schlüssels beginnen oder enden mit Leerzeichen: guacd findet den Schlüssel nicht, weil seine SSH-Bibliothek ganze Zeilen vergleicht.
remove-spaces = Leerzeichen entfernen
key-gaps = Dieser Schlüssel enthält leere Zeilen oder keine nach seinen Kopfzeilen: guacd kann ihn nicht lesen.
fix-lines = Zeilen korrigieren
key-with-cr = Die Zeilen dieses Schlüssels enden mit CR und LF: guacd bemerkt nicht, ob er verschlüsselt ist, und fragt nicht nach seiner Passphrase.
end-with-lf = Zeilen mit LF beenden
key-after-empty-lines = Vor diesem Schlüssel stehen leere Zeilen: guacd bemerkt nicht, ob er verschlüsselt ist.
