//! Enums that keep values of newer versions of authentik as text instead of failing.

/// Declares an enum of texts with a last variant `Other(String)` for unknown texts.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
            /// A value that this version doesn't know, as the server sent it.
            Other(String),
        }

        impl $name {
            /// The known values, in the order in which they are offered.
            pub const KNOWN: &[Self] = &[$(Self::$variant,)+];

            /// The value as the server sends it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    open_enum!(
        /// A colour.
        Colour {
            /// Red.
            Red = "red",
            /// Green.
            Green = "green",
        }
    );

    #[test]
    fn known_and_unknown_values_survive_the_round_trip() {
        for text in ["red", "green", "mauve", ""] {
            assert_eq!(Colour::from(text.to_owned()).to_string(), text);
        }
        assert_eq!(Colour::from("red"), Colour::Red);
        assert_eq!(Colour::from("Red"), Colour::Other("Red".into()));
        assert_eq!(Colour::KNOWN, [Colour::Red, Colour::Green]);
    }
}
