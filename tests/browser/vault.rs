//! Encryption with a passphrase, using the browser's cryptography.

use rac_admin::session::vault::crypto::{Key, SealError, new_key, open, open_with, seal};
use rac_admin::session::vault::sealed::{ITERATIONS, Sealed};
use wasm_bindgen_test::wasm_bindgen_test;

const BASE: &str = "https://auth.example/api/v3";
const PASSPHRASE: &str = "correct horse battery staplé";

async fn sealed(plain: &str) -> (Key, Sealed) {
    let key = new_key(PASSPHRASE).await.unwrap();
    let sealed = seal(&key, "staging", BASE, plain).await.unwrap();
    (key, sealed)
}

#[wasm_bindgen_test]
async fn encrypted_text_is_decrypted_with_the_passphrase_and_with_its_key() {
    let (key, sealed) = sealed("a token").await;
    assert_eq!(sealed.iterations, ITERATIONS);
    let read = Sealed::read(&sealed.write()).unwrap();
    let (plain, again) = open(PASSPHRASE, "staging", &read).await.unwrap();
    assert_eq!(plain, "a token");
    assert_eq!(open_with(&key, "staging", &read).await.unwrap(), "a token");
    // A key from decrypting encrypts again, with the same passphrase.
    let next = seal(&again, "staging", BASE, "another token").await.unwrap();
    assert_eq!(open(PASSPHRASE, "staging", &next).await.unwrap().0, "another token");
}

/// Made by another implementation, Node's:
///
/// ```js
/// const key = pbkdf2Sync("correct horse battery staplé", salt, 600_000, 32, "sha256");
/// const cipher = createCipheriv("aes-256-gcm", key, nonce);
/// cipher.setAAD(Buffer.from("rac-admin.sealed.1\nhttps://auth.example/api/v3\nstaging"));
/// Buffer.concat([cipher.update("a token"), cipher.final(), cipher.getAuthTag()]).toString("base64")
/// ```
const BY_NODE: &str = r#"{
    "sealed": 1, "base": "https://auth.example/api/v3",
    "kdf": "PBKDF2-SHA-256", "iterations": 600000, "cipher": "AES-256-GCM",
    "salt": "AAECAwQFBgcICQoLDA0ODw==", "nonce": "EBESExQVFhcYGRob",
    "data": "1Qcz+GBlgmKGS535964oyQSSUtiU7x4="
}"#;

#[wasm_bindgen_test]
async fn text_encrypted_by_another_implementation_is_decrypted() {
    let sealed = Sealed::read(BY_NODE).unwrap();
    assert_eq!(open(PASSPHRASE, "staging", &sealed).await.unwrap().0, "a token");
    // The same letters, composed from other code points, as some keyboards do.
    let composed = "correct horse battery staple\u{301}";
    assert_eq!(open(composed, "staging", &sealed).await.unwrap().0, "a token");
}

#[wasm_bindgen_test]
async fn another_passphrase_or_altered_text_is_refused() {
    let (key, sealed) = sealed("a token").await;
    let refused = Some(SealError::DoesNotOpen);
    for wrong in ["", "correct horse battery staple", "correct horse battery staplé "] {
        assert_eq!(open(wrong, "staging", &sealed).await.err(), refused, "{wrong:?}");
    }
    for place in [0, 3, sealed.ciphertext.len() - 1] {
        let mut changed = sealed.clone();
        changed.ciphertext[place] ^= 1;
        assert_eq!(open_with(&key, "staging", &changed).await.err(), refused, "byte {place}");
    }
    let mut shorter = sealed.clone();
    shorter.ciphertext.pop();
    let mut nonce = sealed.clone();
    nonce.nonce[0] ^= 1;
    let mut salt = sealed.clone();
    salt.salt[0] ^= 1;
    for changed in [shorter, nonce, salt, Sealed { iterations: ITERATIONS + 1, ..sealed.clone() }] {
        assert_eq!(open(PASSPHRASE, "staging", &changed).await.err(), refused);
    }
}

#[wasm_bindgen_test]
async fn a_token_is_not_decrypted_for_another_instance_or_api() {
    let (key, sealed) = sealed("a token").await;
    let refused = Some(SealError::DoesNotOpen);
    assert_eq!(open_with(&key, "", &sealed).await.err(), refused);
    let elsewhere = Sealed { base: "https://evil.example/api/v3".into(), ..sealed };
    assert_eq!(open_with(&key, "staging", &elsewhere).await.err(), refused);
}

#[wasm_bindgen_test]
async fn each_encryption_is_different() {
    let (key, first) = sealed("a token").await;
    let again = seal(&key, "staging", BASE, "a token").await.unwrap();
    assert_eq!(first.salt, again.salt, "one passphrase, one key");
    assert_ne!(first.nonce, again.nonce);
    assert_ne!(first.ciphertext, again.ciphertext);
    let (_, other) = sealed("a token").await;
    assert_ne!(first.salt, other.salt);
}
