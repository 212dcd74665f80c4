### Texts of the app's frame: header, navigation, preferences, errors that concern the whole page.

# Preference: the language of the app.
language = Language
language-of-browser = Browser default
# { $language }: its own name for itself.
language-not-loaded = { $language } could not be loaded. Choose it again to retry.
