//! Objects of the API with writable fields, each declared once.

/// Declares an object (`Provider`), its writable fields (`ProviderFields`) and their names (`ProviderField`).
///
/// Each writable field is one line: its variant, its name in the API, its type, and what authentik gives a new object. How
/// authentik sends it stands in `wire`. A field that a new object has none of yet, but a stored one always, has both types:
/// `Provider => provider: ProviderId as Option<ProviderId> = None`.
/// From it follow the field of the object, the body of a create request, what a change is compared by, and where a
/// message of authentik belongs. Whoever matches on the names is told by the compiler of a field that is new.
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
            /// What a form may write.
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
