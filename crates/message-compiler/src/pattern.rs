//! The compact form of a pattern, which `rac-messages` formats. Control characters mark what is not text:
//!
//! - `U+0001`, the position of an argument: its value;
//! - `U+0002`, the position of an argument, variants, `U+0003`: a choice. A variant is its key, `U+0004`, its pattern and
//!   `U+0005`; the last one applies if no other does.
//!
//! A position is one character: `0` is the first argument.

/// A text with gaps for its arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern(pub Vec<Piece>);

/// What a pattern consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The value of a variable.
    Value(String),
    /// One of several patterns, by the value of a variable.
    Choice {
        variable: String,
        /// Key and pattern; the last one is the default.
        variants: Vec<(String, Pattern)>,
    },
}

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Variable {
    pub name: String,
    /// Whether it has to be a number, because a plural depends on it.
    pub is_number: bool,
}

/// The categories of CLDR, which the keys of a plural are.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Pattern {
    /// The pattern in its compact form. `variables`: the arguments in their order.
    pub fn compact(&self, variables: &[Variable]) -> String {
        let mut text = String::new();
        self.write(variables, &mut text);
        text
    }

    fn write(&self, variables: &[Variable], text: &mut String) {
        let position = |name: &str| {
            let position = variables.iter().position(|variable| variable.name == name);
            // Unknown variables have been refused before.
            char::from(b'0' + position.unwrap_or_default() as u8)
        };
        for piece in &self.0 {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Value(name) => text.extend(['\u{1}', position(name)]),
                Piece::Choice { variable, variants } => {
                    text.extend(['\u{2}', position(variable)]);
                    for (key, pattern) in variants {
                        text.push_str(key);
                        text.push('\u{4}');
                        pattern.write(variables, text);
                        text.push('\u{5}');
                    }
                    text.push('\u{3}');
                }
            }
        }
    }

    /// The variables in the order of their names.
    pub fn variables(&self) -> Vec<Variable> {
        let mut found = Vec::new();
        self.find_variables(&mut found);
        found.sort();
        // A number that is also shown as it is appears twice.
        found.dedup_by(|second, first| {
            let same = second.name == first.name;
            first.is_number |= same && second.is_number;
            same
        });
        found
    }

    fn find_variables(&self, found: &mut Vec<Variable>) {
        for piece in &self.0 {
            match piece {
                Piece::Text(_) => {}
                Piece::Value(name) => found.push(Variable { name: name.clone(), is_number: false }),
                Piece::Choice { variable, variants } => {
                    let is_number = variants.iter().any(|(key, _)| is_plural_key(key));
                    found.push(Variable { name: variable.clone(), is_number });
                    for (_, pattern) in variants {
                        pattern.find_variables(found);
                    }
                }
            }
        }
    }

    /// Each text that readers can see, with all choices written out.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = vec![String::new()];
        for piece in &self.0 {
            let ends: Vec<String> = match piece {
                Piece::Text(part) => vec![part.clone()],
                Piece::Value(name) => vec![format!("{{{name}}}")],
                Piece::Choice { variants, .. } => {
                    variants.iter().flat_map(|(_, pattern)| pattern.texts()).collect()
                }
            };
            texts =
                texts.iter().flat_map(|text| ends.iter().map(move |end| format!("{text}{end}"))).collect();
        }
        texts
    }

    /// The same pattern with its texts changed.
    pub fn map(&self, change: &dyn Fn(&str) -> String) -> Pattern {
        let pieces = self.0.iter().map(|piece| match piece {
            Piece::Text(text) => Piece::Text(change(text)),
            Piece::Value(name) => Piece::Value(name.clone()),
            Piece::Choice { variable, variants } => Piece::Choice {
                variable: variable.clone(),
                variants: variants.iter().map(|(key, pattern)| (key.clone(), pattern.map(change))).collect(),
            },
        });
        Pattern(pieces.collect())
    }

    /// The keys of all plurals, to be compared with those of a language.
    pub fn plural_keys(&self) -> Vec<Vec<&str>> {
        let mut found = Vec::new();
        for piece in &self.0 {
            let Piece::Choice { variants, .. } = piece else { continue };
            if variants.iter().any(|(key, _)| is_plural_key(key)) {
                found.push(variants.iter().map(|(key, _)| key.as_str()).collect());
            }
            found.extend(variants.iter().flat_map(|(_, pattern)| pattern.plural_keys()));
        }
        found
    }
}

/// Whether a variant is for a number: a category of CLDR, or the number itself. `other` alone is every choice's default.
fn is_plural_key(key: &str) -> bool {
    key != "other" && CATEGORIES.contains(&key) || key.parse::<u64>().is_ok()
}
