//! Division of whole numbers of any length, bit by bit: slow, small and exact.

use std::cmp::Ordering;

/// `upper` / `lower` as the nearest double, ties to even; both are above zero, and the result is between 10⁻⁷⁰ and 10⁴⁰.
pub(super) fn quotient(mut upper: Whole, mut lower: Whole) -> f64 {
    let mut exponent = 0_i64;
    // Shift until the quotient is in [1, 2).
    while upper.bits() > lower.bits() {
        lower.multiply_add(2, 0);
        exponent += 1;
    }
    while upper.compare(&lower) == Ordering::Less {
        upper.multiply_add(2, 0);
        exponent -= 1;
    }
    let mut mantissa = 0_u64;
    for _ in 0..53 {
        mantissa <<= 1;
        if upper.compare(&lower) != Ordering::Less {
            upper.subtract(&lower);
            mantissa |= 1;
        }
        upper.multiply_add(2, 0);
    }
    match upper.compare(&lower) {
        Ordering::Greater => mantissa += 1,
        Ordering::Equal => mantissa += mantissa & 1,
        Ordering::Less => {}
    }
    // In that range the power of two is a normal double, so this product is exact.
    mantissa as f64 * f64::from_bits(((exponent - 52 + 1023) as u64) << 52)
}

/// A whole number of any length, its lowest 32 bits first, without leading zeros.
pub(super) struct Whole(Vec<u32>);

impl Whole {
    pub(super) const ZERO: Self = Self(Vec::new());

    pub(super) fn multiply_add(&mut self, factor: u32, addend: u32) {
        let mut carry = u64::from(addend);
        for word in &mut self.0 {
            carry += u64::from(*word) * u64::from(factor);
            *word = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn bits(&self) -> usize {
        self.0.last().map_or(0, |top| self.0.len() * 32 - top.leading_zeros() as usize)
    }

    fn compare(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// Takes away a number that is not larger.
    fn subtract(&mut self, other: &Self) {
        let mut borrow = 0_i64;
        for (at, word) in self.0.iter_mut().enumerate() {
            let difference = i64::from(*word) - i64::from(other.0.get(at).copied().unwrap_or(0)) - borrow;
            borrow = i64::from(difference < 0);
            *word = difference as u32;
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}
