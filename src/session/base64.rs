//! Base64 (RFC 4648), in the alphabet of encrypted tokens and in that of OAuth. By hand, because the crate `base64` would
//! add 3.4 kB (gzip) where this adds 0.3.

/// One of the ways to write it.
pub struct Base64 {
    digits: &'static [u8; 64],
    padded: bool,
}

/// Section 4, with padding.
pub const STANDARD: Base64 =
    Base64 { digits: b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", padded: true };

/// Section 5, for addresses, without padding.
pub const URL_SAFE: Base64 =
    Base64 { digits: b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", padded: false };

impl Base64 {
    pub fn encode(&self, bytes: &[u8]) -> String {
        let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
        for group in bytes.chunks(3) {
            let byte = |place: usize| u32::from(group.get(place).copied().unwrap_or_default());
            let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
            for place in 0..4 {
                if place <= group.len() {
                    text.push(char::from(self.digits[(bits >> (18 - 6 * place) & 63) as usize]));
                } else if self.padded {
                    text.push('=');
                }
            }
        }
        text
    }

    /// `None` if the text is not the canonical encoding of any bytes.
    pub fn decode(&self, text: &str) -> Option<Vec<u8>> {
        let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
        let (mut bits, mut count) = (0_u32, 0);
        for digit in text.trim_end_matches('=').bytes() {
            bits = bits << 6 | self.digits.iter().position(|known| *known == digit)? as u32;
            count += 6;
            if count >= 8 {
                count -= 8;
                bytes.push((bits >> count) as u8);
            }
        }
        // One way to write it only: the right padding, and no bits left over.
        (self.encode(&bytes) == text).then_some(bytes)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_vectors_of_rfc_4648() {
        for (plain, encoded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(STANDARD.encode(plain.as_bytes()), encoded);
            assert_eq!(STANDARD.decode(encoded).as_deref(), Some(plain.as_bytes()));
            let bare = encoded.trim_end_matches('=');
            assert_eq!(URL_SAFE.encode(plain.as_bytes()), bare);
            assert_eq!(URL_SAFE.decode(bare).as_deref(), Some(plain.as_bytes()));
        }
        assert_eq!(
            (STANDARD.encode(&[0xfb, 0xff]), URL_SAFE.encode(&[0xfb, 0xff])),
            ("+/8=".into(), "-_8".into())
        );
    }

    #[test]
    fn other_encodings_are_refused() {
        for odd in ["Zg", "Zg=", "Zg===", "Zh==", "Zm9v\n", "Z-9_", "=", "Zm=v"] {
            assert_eq!(STANDARD.decode(odd), None, "{odd:?}");
        }
        for odd in ["Zm9v+", "Zm/v", "Z", "Zm9vY", "Zm 9v", "Zg==", "Zh"] {
            assert_eq!(URL_SAFE.decode(odd), None, "{odd:?}");
        }
    }

    proptest! {
        #[test]
        fn bytes_survive_encoding(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            for way in [STANDARD, URL_SAFE] {
                prop_assert_eq!(way.decode(&way.encode(&bytes)), Some(bytes.clone()));
            }
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in any::<String>()) {
            for way in [STANDARD, URL_SAFE] {
                if let Some(bytes) = way.decode(&text) {
                    prop_assert_eq!(way.encode(&bytes), text.as_str());
                }
            }
        }
    }
}
