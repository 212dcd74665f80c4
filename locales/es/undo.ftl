undo = Deshacer
recent-changes = Cambios recientes
gone = Este cambio ya no se puede deshacer aquí.
tokens-not-undoable = Esto no se puede deshacer.

deletion-of-provider = Se puede deshacer en esta pestaña, desde Cambios recientes: con sus puntos de conexión, las vinculaciones de estos, su aplicación y sus puestos avanzados. Los id. y las direcciones de lanzamiento serán nuevos, y los tokens de conexión no vuelven.
deletion-of-endpoint = Se puede deshacer en esta pestaña, desde Cambios recientes: con sus vinculaciones. Su id. y su dirección de lanzamiento serán nuevos, y los tokens de conexión no vuelven.
deletion-of-property-mapping = Se puede deshacer en esta pestaña, desde Cambios recientes: se vuelve a seleccionar donde estaba. Su id. será nuevo.
deletion-of-other = Se puede deshacer en esta pestaña, desde Cambios recientes.
