//! The id newtype: a provider's id can't be used in place of a user's.

/// Declares an id: a `Copy` newtype that is serialized as the plain value, in JSON and as text. The default, 0 or the
/// nil uuid, is no object's id.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident($of:ty)) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub $of);

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl std::str::FromStr for $name {
            type Err = <$of as std::str::FromStr>::Err;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

pub(crate) use id;

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    id!(
        /// A number.
        Number(i32)
    );
    id!(
        /// A uuid.
        Unique(Uuid)
    );

    #[test]
    fn an_id_is_serialized_as_its_plain_value() {
        let number: Number = serde_json::from_str("7").unwrap();
        assert_eq!(number, Number(7));
        assert_eq!(serde_json::to_string(&number).unwrap(), "7");
        assert_eq!(number.to_string(), "7");
        assert_eq!("7".parse(), Ok(number));
        assert!("seven".parse::<Number>().is_err());

        let text = "6b2f0a1e-93c4-4d7b-8a55-0e1f2d3c4b5a";
        let unique: Unique = serde_json::from_str(&format!("{text:?}")).unwrap();
        assert_eq!(unique.to_string(), text);
        assert_eq!(text.parse(), Ok(unique));
        assert_eq!("6b2f0a1e93c44d7b8a550e1f2d3c4b5a".parse(), Ok(unique), "dashes are optional");
        assert!("".parse::<Unique>().is_err());
    }
}
