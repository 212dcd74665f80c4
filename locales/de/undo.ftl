undo = Rückgängig
recent-changes = Letzte Änderungen
gone = Diese Änderung lässt sich hier nicht mehr rückgängig machen.
tokens-not-undoable = Das lässt sich nicht rückgängig machen.

deletion-of-provider = Das lässt sich in diesem Tab unter „Letzte Änderungen“ rückgängig machen: mit seinen Endpunkten, deren Bindings, seiner Anwendung und seinen Outposts. IDs und Startadressen sind dann neu, und Verbindungstoken kommen nicht zurück.
deletion-of-endpoint = Das lässt sich in diesem Tab unter „Letzte Änderungen“ rückgängig machen: mit seinen Bindings. ID und Startadresse sind dann neu, und Verbindungstoken kommen nicht zurück.
deletion-of-property-mapping = Das lässt sich in diesem Tab unter „Letzte Änderungen“ rückgängig machen: Sie wird wieder ausgewählt, wo sie es war. Die ID ist dann neu.
deletion-of-other = Das lässt sich in diesem Tab unter „Letzte Änderungen“ rückgängig machen.
