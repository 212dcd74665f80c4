//! Finds out which fields or variants a type reads, through its `Deserialize`.

use std::any::type_name;
use std::cell::RefCell;

use serde::de::value::Error;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

type Names = Vec<&'static str>;

/// Records the requested names and then fails, because it has no values.
struct Inquirer<'a>(&'a RefCell<Names>);

impl<'de> Deserializer<'de> for Inquirer<'_> {
    type Error = Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Error> {
        *self.0.borrow_mut() = fields.to_vec();
        Err(Error::custom("no values"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_struct(name, variants, visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom("neither a struct nor an enumeration"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

/// The fields that a struct reads.
pub fn fields_of<T: DeserializeOwned>() -> Names {
    let names = RefCell::new(Vec::new());
    let _ = T::deserialize(Inquirer(&names));
    let names = names.into_inner();
    assert!(!names.is_empty(), "{} tells no names", type_name::<T>());
    names
}

/// The values that an enum reads, sorted.
pub fn variants_of<T: DeserializeOwned>() -> Names {
    let mut names = fields_of::<T>();
    names.sort_unstable();
    names
}

/// Every field that our type reads must exist in theirs.
pub fn assert_fields_known<Ours: DeserializeOwned, Theirs: DeserializeOwned>() {
    let known = fields_of::<Theirs>();
    for field in fields_of::<Ours>().into_iter() {
        assert!(known.contains(&field), "{} has no {field}", type_name::<Theirs>());
    }
}
