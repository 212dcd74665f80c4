in-line = Zeile { $line }: { $text }
hint-in-line = Zeile { $line }, ein Hinweis: { $text }
more = Und { $count } weitere.

string-not-closed = Die hier beginnende Zeichenkette wird nie geschlossen.
field-not-closed = Ein Feld {"{"}…{"}"} des hier beginnenden f-Strings wird nie geschlossen.
f-string-too-deep = Der hier beginnende f-String ist für Python zu tief verschachtelt.
typographic-quote = Das ist ein typografisches Anführungszeichen. Python akzeptiert nur " und '.
refused-prefix = Diese Buchstaben erlaubt Python vor einem Anführungszeichen nicht, nur r, u, b, f, br und fr.
refused-escape = Ungültige Escape-Sequenz in der hier beginnenden Zeichenkette: \x braucht 2 Hexadezimalziffern, \u 4, \U 8 und \N einen Namen in geschweiften Klammern. Für einen Backslash schreiben Sie zwei.
refused-brace = Zu einer {"}"} in diesem f-String fehlt die öffnende {"{"}. Für eine Klammer als Text schreiben Sie zwei.
refused-empty-field = Ein Feld {"{"}…{"}"} dieses f-Strings ist leer. Für Klammern als Text schreiben Sie sie doppelt.
refused-conversion = Auf das ! in einem Feld dieses f-Strings darf nur r, s oder a folgen.
refused-bracket = Die Klammern in einem Feld {"{"}…{"}"} dieses f-Strings passen nicht zusammen.
refused-lambda = Ein lambda in einem Feld {"{"}…{"}"} dieses f-Strings muss in runden Klammern stehen.
refused-field = Ein Feld {"{"}…{"}"} dieses f-Strings ist kein Python-Ausdruck.
four-spaces = authentik setzt vor jede Zeile des Ausdrucks vier Leerzeichen, auch in mehrzeiligen Zeichenketten.
key-of-lines = authentik setzt vor jede Zeile des Ausdrucks vier Leerzeichen, auch in dieser Zeichenkette: Der Schlüssel darin ist nicht lesbar.
key-in-one-line = Der Schlüssel in dieser Zeichenkette ist nicht lesbar: Seine erste und letzte Zeile müssen durch einen Zeilenumbruch (\n) vom Rest getrennt sein.
join-lines = Als „"\n".join([…])“ schreiben

bracket-not-closed = Die Klammer { $open } wird nie geschlossen.
bracket-not-opened = Zur Klammer { $close } fehlt die öffnende Klammer.
brackets-too-deep = Hier sind mehr als 200 Klammern offen, zu viele für Python.
bracket-mismatched = Die Klammer { $open } aus Zeile { $line } wird mit { $close } statt mit { $partner } geschlossen.
tabs-and-spaces = In der Einrückung sind Tabulatoren und Leerzeichen gemischt, was Python ablehnt. Verwenden Sie nur Leerzeichen.
indented-unexpectedly = Diese Zeile ist weiter eingerückt als die vorige, die keinen Block beginnt.
indented-like-none = Diese Einrückung passt zu keiner der Zeilen darüber.
block-missing = Auf den Doppelpunkt muss ein eingerückter Block folgen.
block-too-deep = Der hier beginnende Block ist für Python zu tief verschachtelt.

else-if = Python schreibt „else if“ als „elif“.
colon-missing = Eine Zeile, die mit „{ $keyword }“ beginnt, braucht am Ende einen Doppelpunkt.
single-equals = Ein einzelnes = weist einen Wert zu. Zum Vergleichen schreiben Sie ==.
ampersands = Python schreibt „and“, nicht &&.
bars = Python schreibt „or“, nicht ||.
exclamation-mark = Python schreibt „not“, nicht !.
not-allowed-outside-strings = Dieses Zeichen erlaubt Python nicht außerhalb von Zeichenketten.

only-comments = Es gibt nur Kommentare. Schreiben Sie einen Ausdruck, oder lassen Sie das Feld leer.
open-end = Der Ausdruck kann hier ohne „return“ enden und ergänzt dann keine Einstellungen. Beenden Sie jeden Pfad mit „return {"{"}…{"}"}“.
returns-string = authentik ignoriert, was kein dict ist, und das hier gibt eine Zeichenkette zurück.
returns-number = authentik ignoriert, was kein dict ist, und das hier gibt eine Zahl zurück.
returns-boolean = authentik ignoriert, was kein dict ist, und das hier gibt True oder False zurück.
returns-list = authentik ignoriert, was kein dict ist, und das hier gibt eine Liste zurück.
returns-set = authentik ignoriert, was kein dict ist, und das hier gibt ein set zurück: Seine Elemente haben kein „Name: Wert“.
settings-not-returned = Die Einstellungen werden nicht zurückgegeben: Schreiben Sie „return“ davor.
nothing-returned = Es wird nichts zurückgegeben: Der Ausdruck ergänzt keine Einstellungen. Beenden Sie ihn mit „return {"{"}…{"}"}“.

python-spelling = Python schreibt „{ $name }“ als { $spelling }.
only-in-policies = „{ $name }“ gibt es in den Ausdrucksrichtlinien von authentik, nicht in Eigenschaftszuordnungen.
not-defined = „{ $name }“ ist weder in Python noch in authentik noch in diesem Ausdruck definiert. Prüfen Sie die Schreibweise.
only-at-launch = „{ $name }“ gibt es nur beim Start: Ein Test dieser Zuordnung schlägt hier fehl.
http-request-none = Beim Start ist „http_request“ None: „{ $code }“ schlägt fehl, und authentik lässt die ganze Zuordnung aus. Prüfen Sie zuerst „if request.http_request:“.
