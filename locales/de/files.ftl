format-plan-json = Plandatei von RAC Admin (JSON)
format-plan-yaml = Plandatei von RAC Admin (YAML)
format-csv = Tabelle von RAC Admin (CSV)
format-guacamole-csv = Importdatei für Guacamole (CSV)
format-guacamole-json = Importdatei für Guacamole (JSON)
format-guacamole-yaml = Importdatei für Guacamole (YAML)
format-user-mapping = user-mapping.xml von Guacamole
format-rdp = Remotedesktopverbindung (.rdp)
format-inventory = Inventar (CSV)
format-hosts = Liste von Hosts
format-terraform = Terraform-Konfiguration (.tf)
format-terraform-state = Terraform-State (JSON)
format-blueprint = authentik-Blaupause (YAML)

column = Spalte „{ $name }“
column-first = Spalte „{ $name }“
unnamed-column = Spalte ohne Namen
unnamed-column-first = Spalte ohne Namen
quoted = „{ $name }“
inside = { $outer }, „{ $name }“
entry = Eintrag { $entry }
entry-name = Eintrag { $entry }, „{ $name }“
entry-name-first = Eintrag { $entry }, „{ $name }“
line = Zeile { $line }
a-line = Zeile
cells-at-end = Zellen am Ende
cells-at-end-first = Zellen am Ende
columns-of-access = Spalten mit Benutzern und Gruppen
bindings = Bindings
rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
the-login = Anmeldung von „{ $login }“
the-login-first = Anmeldung von „{ $login }“
the-state = State
the-state-first = State
policy-binding = ein Richtlinien-Binding
entry-of-model = ein Eintrag von { $model }
name-of-model = „{ $name }“ von { $model }
block = { $kind } „{ $name }“
host-part = { $part ->
    [share] Freigabe im Host
    [scheme] Schema im Host
    [password] Passwort im Host
    [path] Pfad im Host
    [query] Query im Host
    [fragment] Teil nach „#“ im Host
   *[others] andere Felder im Host
}
host-part-first = { $part ->
    [share] Freigabe im Host
    [scheme] Schema im Host
    [password] Passwort im Host
    [path] Pfad im Host
    [query] Query im Host
    [fragment] Teil nach „#“ im Host
   *[others] Andere Felder im Host
}
port = Port { $port }
port-first = Port { $port }
reference = { $kind ->
    [property_mapping] Eigenschaftszuordnung { $number }
    [provider] Provider { $number }
    [user] Benutzer { $number }
    [group] Gruppe { $number }
    [policy] Richtlinie { $number }
   *[flow] Flow { $number }
}
object = { $kind ->
    [property_mapping] Eigenschaftszuordnung „{ $name }“
    [provider] Provider „{ $name }“
    [application] Anwendung „{ $name }“
    [outpost] Outpost „{ $name }“
    [flow] Flow „{ $name }“
    [user] Benutzer „{ $name }“
    [group] Gruppe „{ $name }“
    [policy] Richtlinie „{ $name }“
   *[endpoint] Endpunkt „{ $name }“
}
field-of-object = { $object }, { $field }

loss = { $what }: { $why }
loss-at-line = { $what } (Zeile { $line }): { $why }

mistake-in-field = { $field }: { $mistake }
of-file = { $file }: { $text }
in-file = { $name } in { $file }
mistake-in-binding = Binding { $number }, { $field }: { $mistake }
not-storable = Ein NUL-Zeichen oder eine so große Zahl kann authentik nicht speichern.
no-nul = Ein NUL-Zeichen kann authentik nicht speichern.
is-settings = Erwartet werden Namen mit Werten.
is-settings-json = { $field }: Erwartet werden Namen mit Werten, als JSON.
setting-too-long = Die Einstellung „{ $name }“ darf höchstens { $most } Zeichen haben.
too-long = Höchstens { $most } Zeichen sind möglich.
is-names = Erwartet wird eine Liste von Namen.
is-bindings = Erwartet wird eine Liste von Bindings.
is-text = Erwartet wird Text.
is-number = Erwartet wird eine ganze Zahl von -2147483648 bis 2147483647.
is-flag = Erwartet wird true oder false.
is-binding = Binding { $number }: Erwartet wird „user“, „group“ oder „policy“ mit einem Namen.
binding-subjects = Binding { $number } braucht genau eines von „user“, „group“ und „policy“.
binding-unknown-field = Binding { $number } hat ein unbekanntes Feld „{ $field }“.
too-many-bindings = Es gibt mehr als { $most } Benutzer, Gruppen und Richtlinien: Verwenden Sie eine Gruppe.
unknown-field = { $kind ->
    [property_mapping] RAC Admin kennt bei Eigenschaftszuordnungen kein Feld „{ $field }“.
    [provider] RAC Admin kennt bei Providern kein Feld „{ $field }“.
    [application] RAC Admin kennt bei Anwendungen kein Feld „{ $field }“.
    [outpost] RAC Admin kennt bei Outposts kein Feld „{ $field }“.
   *[endpoint] RAC Admin kennt bei Endpunkten kein Feld „{ $field }“.
}
no-name = Der Name fehlt.

unknown-format = RAC Admin erkennt diese Datei nicht. Es liest seine eigenen Plandateien und Tabellen, Importdateien und user-mapping.xml von Guacamole, .rdp-Dateien, Inventare als CSV, Listen von Hosts, Terraform und authentik-Blaupausen.
empty-file = In dieser Datei steht nichts.
api-answer = Das ist eine Antwort der API von authentik, die IDs statt Namen enthält. Exportieren Sie die Objekte stattdessen mit RAC Admin.
api-answer-tokens = Das sind Verbindungstoken, wie sie die API von authentik auflistet. Sie können nicht importiert werden: authentik erstellt sie, wenn Benutzer sich verbinden.
one-endpoints-settings = Das sind die Einstellungen eines einzelnen Endpunkts: Fügen Sie sie in dessen Einstellungen ein.
control-character = Hier steht ein Steuerzeichen: Das ist keine Textdatei.
workbook = Das ist eine Arbeitsmappe oder ein Archiv: Speichern Sie die Tabelle als CSV.
not-utf16 = Die Datei beginnt wie UTF-16, ist es aber nicht: Speichern Sie sie als UTF-8.
not-json = Das ist kein JSON: { $error }.
not-yaml = Das ist kein YAML: { $error }.
not-xml = Das ist kein XML: { $error }.
xml-order = Das ist kein XML: Die Elemente enden nicht in der Reihenfolge, in der sie begonnen haben. Schreiben Sie in Texten < als &lt; und & als &amp;.
xml-unreadable = Das ist kein XML: Es ist nicht lesbar.
xml-undefined = Ein „&…;“ hier ist nicht definiert. Schreiben Sie in Texten & als &amp;.
xml-doctype = Typdefinitionen (<!DOCTYPE>) werden nicht gelesen: Entfernen Sie sie.
xml-ends-within = Die Datei endet mitten in einem Element.
xml-nested-connection = In einer Verbindung steht eine weitere Verbindung.
name-twice = „{ $name }“ ist doppelt angegeben.
alias-in-itself = Ein Alias (*name) steht innerhalb dessen, was er wiederholt.
aliases-repeat = Aliasse (*name) wiederholen zu viel.
anchors-hold = Hinter Ankern (&name) steht zu viel.
two-documents = Es gibt mehr als ein Dokument: Importieren Sie eines nach dem anderen.
too-deep = Das ist zu tief verschachtelt.
name-is-map = Ein Name kann keine Map oder Liste sein.
name-is-alias = Ein Name kann kein Alias sein.
no-header = Die erste Zeile enthält keine Spaltennamen.
too-many-columns = Die erste Zeile hat mehr als { $most } Spalten.
column-too-long = Die erste Zeile hat einen Spaltennamen mit mehr als { $most } Zeichen.
quote-not-closed-in-row = Ein in dieser Zeile geöffnetes Anführungszeichen wird nie geschlossen.
header-is-machine = Diese Zeile ist ein Rechner: Schreiben Sie die Spaltennamen darüber, etwa name,host,protocol.
no-rows = Unter der ersten Zeile, die die Spalten benennt, steht keine weitere.
not-guacamole-list = Importdateien für Guacamole sind Listen von Verbindungen.
brace-not-opened = Hier steht „{"}"}“ ohne „{"{"}“.
brace-missing = Die Datei endet mitten in einem Block: „{"}"}“ fehlt.
block-expected = Hier wird ein Block oder „name = wert“ erwartet.
value-expected = Hier wird „=“ oder „{"{"}“ erwartet.
ends-in-brackets = Die Datei endet innerhalb von Klammern.
bracket-not-opened = Diese Klammer schließt keine offene.
quote-not-closed = Ein hier geöffnetes Anführungszeichen wird nie geschlossen.
quote-ends-line = Ein Text in Anführungszeichen endet in seiner Zeile.
interpolation-not-closed = Ein „${"{"}“ wird nie geschlossen.
escape-no-character = Diese Escape-Sequenz ergibt kein Zeichen.
escape-unknown = Diese Escape-Sequenz gibt es nicht.
heredoc-not-closed = Der Text, der hier mit „<<“ beginnt, endet nie.

not-utf8 = Die Datei ist kein UTF-8: Sie wurde als Windows-1252 gelesen. Prüfen Sie Namen mit Umlauten und Akzenten.
formulas-of-texts = { $count ->
    [one] { $count } Zelle ist eine Formel wie ="0123": Ihr Text wurde gelesen.
   *[other] { $count } Zellen sind Formeln wie ="0123": Ihre Texte wurden gelesen.
}
same-name = { $count ->
    [one] { $count } Endpunkt heißt „{ $name }“.
   *[other] { $count } Endpunkte heißen „{ $name }“.
}
terraform-default = In { $source } fehlt { $field }: Terraform setzt { $value } ein.

bindings-lost = Keines seiner Bindings kann importiert werden. Wird das Objekt erstellt, können alle es verwenden.
column-twice = Die Tabelle hat diese Spalte doppelt: Die erste zählt.
column-unnamed = Nur Spalten mit Namen werden importiert.
column-unassigned = Sie ist nichts zugeordnet.
column-repeated = Eine Spalte davor enthält dasselbe und zählt.
column-unknown = Kein Objekt hat ein solches Feld.
column-of-others = { $kind ->
    [property_mapping] Eigenschaftszuordnungen haben kein solches Feld.
    [provider] Provider haben kein solches Feld.
    [application] Anwendungen haben kein solches Feld.
    [outpost] Outposts haben kein solches Feld.
   *[endpoint] Endpunkte haben kein solches Feld.
}
no-kind = „{ $kind }“ ist keine Art von Objekt.
row-too-long = Die Zeile hat mehr Zellen als die erste Zeile Namen.
no-host-column = Dem Host ist keine Spalte zugeordnet. Ordnen Sie die zu, die ihn enthält, damit die Zeilen importiert werden können.
not-whole-number = Das ist keine ganze Zahl.
not-a-host = Das ist kein Host.
blank-in-host = Darin steht ein Leerzeichen. Ein Name kann auf einen Host folgen, der einen Punkt, einen Doppelpunkt oder eine Ziffer enthält.
unknown-protocol = RAC kennt { $protocol } nicht: Es verbindet über RDP, SSH und VNC.
no-host = Der Host fehlt.
bad-port = Der Port ist keine Zahl von 1 bis 65535.
port-twice = Der Host hat schon einen Port, der zählt.
value-twice = Es gibt schon einen anderen Wert, der zählt.
no-place = Ein Endpunkt hat keinen Platz dafür.
not-replaced = authentik ersetzt ${"{"}…{"}"} nicht: Verwenden Sie eine Eigenschaftszuordnung für das, was sich je Benutzer unterscheidet.
set-by-authentik = Das setzt authentik selbst.
no-object = Das ist kein Objekt von Remote Access Control.
no-imported-field = Das ist kein Feld, das RAC Admin importiert.
list-left-alone = Nicht die ganze Liste ist bekannt: Sie wird ausgelassen, und was dort ist, bleibt.
binding-without-target = Es bezieht sich auf keinen Endpunkt und keine Anwendung der Datei.

no-groups = Verbindungsgruppen gibt es in authentik nicht.
own-guacd = Der Outpost von authentik bringt sein eigenes guacd mit.
counted-together = authentik zählt die Verbindungen aller Benutzer zusammen.
no-load-balancing = authentik verteilt keine Last.
no-attribute = authentik hat kein solches Attribut.
no-connection = Das ist keine Verbindung.
no-text = Das ist kein Text.
names-with-values = Erwartet werden Namen mit Werten.
no-guacamole-key = Der Import von Guacamole kennt keinen solchen Schlüssel.
guacamole-unlimited = { $count ->
    [one] { $count } Verbindung hat kein max-connections, was in Guacamole unbegrenzt heißt: Sie erhält -1. Der Standard von authentik wäre 1.
   *[other] { $count } Verbindungen haben kein max-connections, was in Guacamole unbegrenzt heißt: Sie erhalten -1. Der Standard von authentik wäre 1.
}
no-guacamole-element = Guacamole kennt kein solches Element.
login-not-imported = Anmeldungen bei Guacamole sind nie Passwörter von Rechnern.
connection-of-no-one = Die Anmeldung dazu hat keinen Benutzernamen: In authentik könnten es alle verwenden.

rdp-window = Das Browserfenster entscheidet.
rdp-line = guacd passt sich selbst an die Leitung an.
rdp-device = Ein Browser kann es nicht an den Rechner weitergeben.
rdp-security = guacd handelt die Sicherheit selbst aus: siehe den Parameter „security“.
rdp-signature = Signaturen von .rdp-Dateien werden nicht geprüft.
rdp-asking = Ob gefragt wird, bestimmt authentik.
rdp-no-parameter = guacd hat keinen Parameter dafür.
rdp-again-below = Die Datei enthält es weiter unten noch einmal, das zählt.
rdp-no-entry = Das ist kein „Schlüssel:Typ:Wert“.
rdp-no-gateway = Laut Datei wird das Gateway nicht verwendet.
rdp-no-remote-app = Laut Datei wird es nicht als RemoteApp gestartet.
rdp-gateway-always = guacd verwendet immer das Gateway, das die Datei nennt.
rdp-gateway-missing = Die Datei nennt kein Gateway.
rdp-certificate = guacd fragt niemanden: Es verbindet nur, wenn das Zertifikat gültig ist oder „ignore-cert“ gesetzt ist.
rdp-shell-of-apps = Es startet RemoteApps unter Windows: guacd tut das selbst, über den Parameter „remote-app“.
rdp-password = Windows hat es für einen Benutzer auf einem Rechner verschlüsselt: Nichts anderes kann es lesen.

terraform-too-large = Dieser Wert verweist auf sich selbst oder ist zu groß.
terraform-computes = Terraform berechnet diesen Wert.
terraform-computes-list = Terraform berechnet diese Liste.
terraform-file = Terraform liest es aus einer Datei.
terraform-no-default = Die Variable dafür hat keinen Standardwert.
terraform-deposed = Terraform hat es ersetzt und muss es noch löschen.
terraform-defaults-taken = Standardwerte von Variablen wurden verwendet: { $names }. Terraform kann andere Werte dafür haben, aus .tfvars-Dateien oder der Umgebung.
terraform-other-resource = Es kommt aus einer anderen Ressource.
terraform-no-json-object = Das ist kein JSON-Objekt.
terraform-nothing = Darin sind keine Ressourcen von authentiks Remote Access Control.
terraform-only = Nur Ressourcen, Variablen und locals werden gelesen.
terraform-repeats = Hier steht „{ $name }“: Importieren Sie stattdessen den State.
terraform-binding-repeats = Hier steht „for_each“ oder „count“: Importieren Sie stattdessen den State.
terraform-other-outpost = Das ist ein Outpost vom Typ { $type }.
terraform-name-unknown = Sein Name ist ohne Terraform nicht bekannt.
terraform-unknown = { $kind ->
    [property_mapping] Welche Eigenschaftszuordnung das ist, lässt sich ohne Terraform nicht feststellen.
    [provider] Welcher Provider das ist, lässt sich ohne Terraform nicht feststellen.
    [user] Welcher Benutzer das ist, lässt sich ohne Terraform nicht feststellen.
    [group] Welche Gruppe das ist, lässt sich ohne Terraform nicht feststellen.
    [policy] Welche Richtlinie das ist, lässt sich ohne Terraform nicht feststellen.
   *[flow] Welcher Flow das ist, lässt sich ohne Terraform nicht feststellen.
}
terraform-unnamed = { $kind ->
    [property_mapping] Der Name dieser Eigenschaftszuordnung lässt sich ohne Terraform nicht feststellen.
    [provider] Der Name dieses Providers lässt sich ohne Terraform nicht feststellen.
    [user] Der Name dieses Benutzers lässt sich ohne Terraform nicht feststellen.
    [group] Der Name dieser Gruppe lässt sich ohne Terraform nicht feststellen.
    [policy] Der Name dieser Richtlinie lässt sich ohne Terraform nicht feststellen.
   *[flow] Der Name dieses Flows lässt sich ohne Terraform nicht feststellen.
}
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } ist keine Eigenschaftszuordnung.
    [provider] { $source } ist kein Provider.
    [user] { $source } ist kein Benutzer.
    [group] { $source } ist keine Gruppe.
    [policy] { $source } ist keine Richtlinie.
   *[flow] { $source } ist kein Flow.
}
id-in-place-of-name = { $kind ->
    [property_mapping] Das ist die ID einer Eigenschaftszuordnung, nicht ihr Name.
    [provider] Das ist die ID eines Providers, nicht sein Name.
    [user] Das ist die ID eines Benutzers, nicht sein Name.
    [group] Das ist die ID einer Gruppe, nicht ihr Name.
    [policy] Das ist die ID einer Richtlinie, nicht ihr Name.
   *[flow] Das ist die ID eines Flows, nicht sein Slug.
}

blueprint-not-created = RAC Admin erstellt es nicht: Was darauf verweist, braucht es in authentik.
blueprint-deletes = Die Blaupause löscht es.
blueprint-conditions = Ob es existiert, entscheidet authentik anhand seiner „conditions“.
blueprint-other-outpost = Das ist ein Outpost eines anderen Typs als rac.
blueprint-no-id = Es gibt keinen Eintrag mit dieser ID.
blueprint-no-target = Das Ziel fehlt.
blueprint-several = Es bezieht sich auf einen von mehreren Endpunkten mit diesem Namen.
blueprint-unknown = { $kind ->
    [property_mapping] Welche Eigenschaftszuordnung das ist, lässt sich ohne authentik nicht feststellen.
    [provider] Welcher Provider das ist, lässt sich ohne authentik nicht feststellen.
    [user] Welcher Benutzer das ist, lässt sich ohne authentik nicht feststellen.
    [group] Welche Gruppe das ist, lässt sich ohne authentik nicht feststellen.
    [policy] Welche Richtlinie das ist, lässt sich ohne authentik nicht feststellen.
   *[flow] Welcher Flow das ist, lässt sich ohne authentik nicht feststellen.
}
tag-no-name = Diesem Tag fehlt der Name.
tag-no-context = Im Kontext der Blaupause gibt es das nicht.
tag-env = Es kommt aus der Umgebung von authentik (!Env).
tag-defaults-taken = Standardwerte von !Env wurden verwendet: { $names }. Die Umgebung von authentik kann andere Werte haben.
tag-file = Es kommt aus einer Datei auf dem Server von authentik (!File).
tag-format-no-text = Diesem !Format fehlt der Text.
tag-format-unreadable = Dieses !Format ist nicht lesbar.
tag-format-too-few = Dieses !Format hat zu wenige Werte.
tag-other-object = Es kommt aus einem anderen Objekt von authentik.
tag-computed = authentik berechnet diesen Wert.

terraform-lacks = Der Provider von Terraform hat es nicht.
terraform-by-id = Der Provider von Terraform kann es nicht nach Namen finden: Seine ID ist eine Variable, die RAC Admin beim Import dieser Datei nicht auflösen kann.
blueprint-not-distinct = Eine Blaupause kann ihn nicht von einem anderen mit demselben Namen, Provider, Protokoll und Host unterscheiden.
