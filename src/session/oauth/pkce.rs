//! Proof Key for Code Exchange (RFC 7636): a code can be used only by the client that asked for it.

use crate::session::base64::URL_SAFE;

/// Random bytes in a verifier, a state or a nonce: 256 bits, as RFC 7636 recommends.
pub const RANDOM_BYTES: usize = 32;

/// The secret that stays here until the code is redeemed (section 4.1).
pub fn verifier(random: &[u8; RANDOM_BYTES]) -> String {
    URL_SAFE.encode(random)
}

/// What authentik learns of it beforehand. `hash` is the SHA-256 of the verifier (section 4.2, S256).
pub fn challenge(hash: &[u8]) -> String {
    URL_SAFE.encode(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7636, appendix B.
    #[test]
    fn the_example_of_the_rfc() {
        let random = [
            116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105,
            214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121,
        ];
        assert_eq!(verifier(&random), "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        let hash = [
            19, 211, 30, 150, 26, 26, 216, 236, 47, 22, 177, 12, 76, 152, 46, 8, 118, 168, 120, 173, 109,
            241, 68, 86, 110, 225, 137, 74, 203, 112, 249, 195,
        ];
        assert_eq!(challenge(&hash), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn a_verifier_has_the_length_of_the_rfc() {
        assert!((43..=128).contains(&verifier(&[0; RANDOM_BYTES]).len()));
    }
}
