//! Keys that look random but are always the same.

/// The uuid of the n-th object of a kind.
pub fn uuid(kind: &str, n: usize) -> String {
    let mut state: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in kind.bytes().chain(n.to_le_bytes()) {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let (high, low) = (mixed(state), mixed(state.wrapping_add(0x9e37_79b9_7f4a_7c15)));
    uuid::Builder::from_random_bytes(((u128::from(high) << 64) | u128::from(low)).to_be_bytes())
        .into_uuid()
        .to_string()
}

/// The last step of splitmix64: spreads a counter over all bits.
pub fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
