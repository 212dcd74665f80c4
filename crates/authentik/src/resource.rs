//! Objects of the API with writable fields, each declared once.

/// Declares an object (`Provider`), its writable fields (`ProviderFields`) and their names (`ProviderField`).
///
/// Each writable field is one line: its variant, its name in the API, its type, and authentik's default. How authentik
/// sends it is in `wire`. A field that every stored object has, but a new one doesn't have yet, has both types:
/// `Provider => provider: ProviderId as Option<ProviderId> = None`. From this follow the object's field, the body of a
/// create request, the comparison for changes, and the place of authentik's messages. The compiler reports every match
/// on the names that lacks a new field.
macro_rules! resource {
    (@written $type:ty) => { $type };
    (@written $type:ty, $written:ty) => { $written };
    (
        $(#[doc = $doc:literal])+
        pub struct $object:ident {
            $(#[doc = $id_doc:literal])+
            pk: $id:ty,
            $($(#[doc = $read_doc:literal])+ $read:ident: $read_type:ty,)*
        }

        $(#[doc = $fields_doc:literal])+
        writable $fields:ident, $field:ident {
            $(
                $(#[doc = $field_doc:literal])+
                $variant:ident => $name:ident: $type:ty $(as $written:ty)? = $default:expr,
            )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $object {
            $(#[doc = $id_doc])+
            pub pk: $id,
            $($(#[doc = $field_doc])+ pub $name: $type,)+
            $($(#[doc = $read_doc])+ pub $read: $read_type,)*
        }

        impl $object {
            /// The fields that a form can write.
            pub fn fields(&self) -> $fields {
                $fields { $($name: self.$name.clone().into(),)+ }
            }
        }

        $(#[doc = $fields_doc])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $fields {
            $(
                $(#[doc = $field_doc])+
                pub $name: $crate::resource::resource!(@written $type $(, $written)?),
            )+
        }

        impl Default for $fields {
            /// authentik's defaults for a new object.
            fn default() -> Self {
                $fields { $($name: $default,)+ }
            }
        }

        impl $fields {
            /// All fields by their names in the API.
            pub fn to_json(&self) -> $crate::change::Fields {
                $crate::change::Fields::from_iter([
                    $(($field::$variant.key().to_owned(), serde_json::to_value(&self.$name).unwrap_or_default()),)+
                ])
            }
        }

        /// The name of a writable field, in the order of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $field {
            $($(#[doc = $field_doc])+ $variant,)+
        }

        impl $field {
            /// Every field, in the order of the form.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Its name in the API, in requests and in validation errors.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($name),)+
                }
            }

            /// The field with this name in the API.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.key() == key)
            }
        }
    };
}

pub(crate) use resource;
