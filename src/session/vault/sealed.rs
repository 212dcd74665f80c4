//! The format of an encrypted credential: everything needed to decrypt it but the passphrase.
//!
//! Nothing in it is trusted when it is read: someone who can write to the store must not be able to weaken the key or
//! keep the page busy for hours.

use crate::session::base64::STANDARD;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// PBKDF2 iterations for a new passphrase, as OWASP's password storage cheat sheet asks for with SHA-256.
pub const ITERATIONS: u32 = 600_000;
/// Accepted iterations: never fewer than we write, and at most a few seconds' work.
const ACCEPTED: RangeInclusive<u32> = ITERATIONS..=10_000_000;
/// The maximum length. A credential has a few hundred bytes, with signed tokens a few thousand.
const LONGEST: usize = 64 * 1024;
const VERSION: u32 = 1;
const KDF: &str = "PBKDF2-SHA-256";
const CIPHER: &str = "AES-256-GCM";
/// The length of AES-GCM's authentication tag, at the end of the ciphertext.
const TAG: usize = 16;

/// An encrypted credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The API it is for. Unencrypted, so that the page can show it when asking for the passphrase, and
    /// authenticated, so that it can't be replaced.
    pub base: String,
    pub iterations: u32,
    /// New for each passphrase.
    pub salt: [u8; 16],
    /// New for each encryption.
    pub nonce: [u8; 12],
    pub ciphertext: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    // The first field, by which `Kept` recognizes an encrypted credential.
    sealed: u32,
    base: String,
    kdf: String,
    iterations: u32,
    cipher: String,
    salt: String,
    nonce: String,
    data: String,
}

impl Sealed {
    /// `None` if it is damaged or not ours.
    pub fn read(text: &str) -> Option<Sealed> {
        if text.len() > LONGEST {
            return None;
        }
        let written: Written = serde_json::from_str(text).ok()?;
        let known = written.sealed == VERSION && written.kdf == KDF && written.cipher == CIPHER;
        let sealed = Sealed {
            base: written.base,
            iterations: Some(written.iterations).filter(|iterations| ACCEPTED.contains(iterations))?,
            salt: STANDARD.decode(&written.salt)?.try_into().ok()?,
            nonce: STANDARD.decode(&written.nonce)?.try_into().ok()?,
            ciphertext: STANDARD.decode(&written.data)?,
        };
        (known && sealed.ciphertext.len() > TAG).then_some(sealed)
    }

    pub fn write(&self) -> String {
        let written = Written {
            sealed: VERSION,
            base: self.base.clone(),
            kdf: KDF.to_owned(),
            iterations: self.iterations,
            cipher: CIPHER.to_owned(),
            salt: STANDARD.encode(&self.salt),
            nonce: STANDARD.encode(&self.nonce),
            data: STANDARD.encode(&self.ciphertext),
        };
        serde_json::to_string(&written).unwrap_or_default()
    }
}

/// The additional authenticated data: a credential of one instance or API does not decrypt in place of another's. An
/// address has no line break, so the text is unambiguous.
pub fn bound(instance: &str, base: &str) -> String {
    ["rac-admin.sealed.1", base, instance].join("\n")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn sealed() -> Sealed {
        Sealed {
            base: "https://auth.example/api/v3".into(),
            iterations: ITERATIONS,
            salt: [7; 16],
            nonce: [9; 12],
            ciphertext: vec![1; 40],
        }
    }

    fn with(key: &str, value: Value) -> Option<Sealed> {
        let mut written: Value = serde_json::from_str(&sealed().write()).unwrap();
        written[key] = value;
        Sealed::read(&written.to_string())
    }

    #[test]
    fn the_text_has_all_parameters_for_decryption() {
        let written: Value = serde_json::from_str(&sealed().write()).unwrap();
        assert_eq!(written["kdf"], "PBKDF2-SHA-256");
        assert_eq!(written["iterations"], 600_000);
        assert_eq!(written["cipher"], "AES-256-GCM");
        assert_eq!(written["salt"], "BwcHBwcHBwcHBwcHBwcHBw==");
        assert_eq!(written["nonce"], "CQkJCQkJCQkJCQkJ");
    }

    #[test]
    fn the_number_of_iterations_is_limited() {
        for odd in [
            json!(0),
            json!(1),
            json!(599_999),
            json!(10_000_001),
            json!(u64::MAX),
            json!(-1),
            json!("600000"),
        ] {
            assert_eq!(with("iterations", odd.clone()), None, "{odd}");
        }
        assert!(with("iterations", json!(600_000)).is_some());
        assert!(with("iterations", json!(10_000_000)).is_some());
    }

    #[test]
    fn other_texts_are_damaged() {
        for (key, value) in [
            ("sealed", json!(2)),
            ("kdf", json!("PBKDF2-SHA-1")),
            ("cipher", json!("AES-128-CBC")),
            ("salt", json!("c2hvcnQ=")),
            ("salt", json!("")),
            ("nonce", json!("BwcHBwcHBwcHBwcHBwcHBw==")),
            ("data", json!("")),
            ("data", json!("no base64")),
            // One way to write it only: with the right padding, and no bits left over.
            ("salt", json!("BwcHBwcHBwcHBwcHBwcHBw")),
            ("salt", json!("BwcHBwcHBwcHBwcHBwcHBx==")),
            ("base", json!(null)),
        ] {
            assert_eq!(with(key, value.clone()), None, "{key}: {value}");
        }
        assert_eq!(with("data", json!("A".repeat(LONGEST))), None, "too long");
    }

    #[test]
    fn the_bound_text_is_unambiguous() {
        let base = "https://auth.example/api/v3";
        let all =
            [bound("", base), bound("b", base), bound("", "https://b.example/api/v3"), bound("\nb", base)];
        for (place, one) in all.iter().enumerate() {
            assert!(all.iter().skip(place + 1).all(|other| other != one));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_can_be_read(
            base in any::<String>(),
            iterations in ACCEPTED,
            salt in any::<[u8; 16]>(),
            nonce in any::<[u8; 12]>(),
            ciphertext in proptest::collection::vec(any::<u8>(), 17..300),
        ) {
            let sealed = Sealed { base, iterations, salt, nonce, ciphertext };
            prop_assert_eq!(Sealed::read(&sealed.write()), Some(sealed));
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in any::<String>()) {
            prop_assert_eq!(Sealed::read(&text), None);
        }

        #[test]
        fn any_altered_text_is_damaged_or_within_limits(place in 0usize..400, with in any::<char>()) {
            let mut text: Vec<char> = sealed().write().chars().collect();
            let place = place % text.len();
            text[place] = with;
            let changed: String = text.iter().collect();
            if let Some(read) = Sealed::read(&changed) {
                prop_assert!(ACCEPTED.contains(&read.iterations));
            }
            let cut: String = text.iter().take(place).collect();
            prop_assert_eq!(Sealed::read(&cut), None);
        }
    }
}
