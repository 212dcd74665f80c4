//! The browser's cryptography: deriving a key from a passphrase (PBKDF2), and encrypting with it (AES-GCM).

use super::sealed::{ITERATIONS, Sealed, bound};
use js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

/// A key derived from a passphrase. No script can read its bytes, not even ours.
#[derive(Clone)]
pub struct Key {
    key: CryptoKey,
    salt: [u8; 16],
    iterations: u32,
}

/// Why encrypting or decrypting failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// The browser offers no cryptography: the page is not served over HTTPS.
    Unavailable,
    /// The stored text can't be read, whatever the passphrase.
    Damaged,
    /// A wrong passphrase, or altered text: the two can't be distinguished.
    DoesNotOpen,
}

/// Whether the browser can encrypt: only on pages served over HTTPS or from this computer.
pub fn is_available() -> bool {
    subtle().is_ok()
}

/// A new key, with a new salt.
pub async fn new_key(passphrase: &str) -> Result<Key, SealError> {
    let salt = random()?;
    derive(passphrase, salt, ITERATIONS).await
}

/// Encrypts for this instance and this API.
pub async fn seal(key: &Key, instance: &str, base: &str, plain: &str) -> Result<Sealed, SealError> {
    let nonce: [u8; 12] = random()?;
    let how = algorithm(&nonce, &bound(instance, base));
    let sealing = subtle()?.encrypt_with_object_and_u8_array(&how, &key.key, plain.as_bytes());
    let ciphertext = bytes(sealing).await.ok_or(SealError::Unavailable)?;
    Ok(Sealed { base: base.to_owned(), iterations: key.iterations, salt: key.salt, nonce, ciphertext })
}

/// Decrypts what was encrypted for this instance, and returns the key for encrypting again.
pub async fn open(passphrase: &str, instance: &str, sealed: &Sealed) -> Result<(String, Key), SealError> {
    let key = derive(passphrase, sealed.salt, sealed.iterations).await?;
    let plain = open_with(&key, instance, sealed).await?;
    Ok((plain, key))
}

/// The same with an existing key.
pub async fn open_with(key: &Key, instance: &str, sealed: &Sealed) -> Result<String, SealError> {
    if key.salt != sealed.salt || key.iterations != sealed.iterations {
        return Err(SealError::DoesNotOpen);
    }
    let how = algorithm(&sealed.nonce, &bound(instance, &sealed.base));
    let opening = subtle()?.decrypt_with_object_and_u8_array(&how, &key.key, &sealed.ciphertext);
    let plain = bytes(opening).await.ok_or(SealError::DoesNotOpen)?;
    String::from_utf8(plain).map_err(|_| SealError::Damaged)
}

async fn derive(passphrase: &str, salt: [u8; 16], iterations: u32) -> Result<Key, SealError> {
    let subtle = subtle()?;
    // Different keyboards may produce different code points for the same letters.
    let passphrase = JsString::from(passphrase).normalize("NFC");
    let passphrase = String::from(passphrase);
    let raw = Uint8Array::from(passphrase.as_bytes());
    let importing = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &usages(&["deriveKey"]));
    let material: CryptoKey = done(importing).await.ok_or(SealError::Unavailable)?.unchecked_into();
    let kdf = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt.as_slice()).into()),
        ("iterations", iterations.into()),
    ]);
    let cipher = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let deriving = subtle.derive_key_with_object_and_object(
        &kdf,
        &material,
        &cipher,
        false,
        &usages(&["encrypt", "decrypt"]),
    );
    let key = done(deriving).await.ok_or(SealError::Unavailable)?.unchecked_into();
    Ok(Key { key, salt, iterations })
}

fn algorithm(nonce: &[u8], bound: &str) -> Object {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(nonce).into()),
        ("additionalData", Uint8Array::from(bound.as_bytes()).into()),
        ("tagLength", 128.into()),
    ])
}

fn usages(names: &[&str]) -> Array {
    names.iter().map(|name| JsValue::from_str(name)).collect()
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object
}

fn crypto() -> Result<Crypto, SealError> {
    window().crypto().map_err(|_| SealError::Unavailable)
}

fn subtle() -> Result<SubtleCrypto, SealError> {
    // Without HTTPS it is undefined, whatever its type says.
    let crypto: JsValue = crypto()?.into();
    let subtle = Reflect::get(&crypto, &JsValue::from_str("subtle")).unwrap_or_default();
    if subtle.is_object() { Ok(subtle.unchecked_into()) } else { Err(SealError::Unavailable) }
}

fn random<const N: usize>() -> Result<[u8; N], SealError> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes).map_err(|_| SealError::Unavailable)?;
    Ok(bytes)
}

async fn done(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}

async fn bytes(promise: Result<Promise, JsValue>) -> Option<Vec<u8>> {
    Some(Uint8Array::new(&done(promise).await?).to_vec())
}
