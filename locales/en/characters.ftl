### Invisible characters, as they are listed in a sentence: "The host contains a zero-width space (U+200B) at character 5
### and a bell (U+0007) at character 9." Each name has its article. Their names are those of Unicode where it has one.

# { $name }: one of the names below. { $code }: U+200B.
character = { $name } ({ $code })
# { $place }: its position in the text.
character-at = { $name } ({ $code }) at character { $place }
# At the end of the list: how many are not named.
more = { $count } more

unnamed = a character
nul = a NUL
bell = a bell
backspace = a backspace
tab = a tab
line-feed = a line feed
vertical-tab = a vertical tab
form-feed = a form feed
carriage-return = a carriage return
escape-character = an escape character
delete-character = a delete character
next-line-character = a next-line character
control-character = a control character
no-break-space = a no-break space
soft-hyphen = a soft hyphen
combining-grapheme-joiner = a combining grapheme joiner
arabic-letter-mark = an Arabic letter mark
hangul-filler = a Hangul filler
mongolian-vowel-separator = a Mongolian vowel separator
typographic-space = a typographic space
zero-width-space = a zero-width space
zero-width-non-joiner = a zero-width non-joiner
zero-width-joiner = a zero-width joiner
left-to-right-mark = a left-to-right mark
right-to-left-mark = a right-to-left mark
line-separator = a line separator
paragraph-separator = a paragraph separator
left-to-right-embedding = a left-to-right embedding
right-to-left-embedding = a right-to-left embedding
pop-directional-formatting = a pop directional formatting
left-to-right-override = a left-to-right override
right-to-left-override = a right-to-left override
narrow-no-break-space = a narrow no-break space
word-joiner = a word joiner
invisible-operator = an invisible operator
left-to-right-isolate = a left-to-right isolate
right-to-left-isolate = a right-to-left isolate
first-strong-isolate = a first strong isolate
pop-directional-isolate = a pop directional isolate
formatting-character = a formatting character
blank-braille-pattern = a blank Braille pattern
ideographic-space = an ideographic space
variation-selector = a variation selector
byte-order-mark = a byte order mark
annotation-character = an annotation character
tag-character = a tag character
