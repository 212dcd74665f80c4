### Texts of the settings editor and of effective settings.

# { $value }: what guacd uses if the parameter is not set.
default = Default: { $value }
