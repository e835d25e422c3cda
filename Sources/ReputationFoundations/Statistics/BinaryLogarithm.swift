/// The logarithm to base 2, computed with additions and multiplications alone, so that every platform gives the same bits.
///
/// - Parameter value: A positive, finite number.
/// - Returns: The logarithm, right to about 15 digits.
package func binaryLogarithm(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return value > 0 ? .infinity : -.infinity }
    // value = significand · 2^exponent with a significand near 1, where the series of the inverse hyperbolic tangent
    // converges quickly: ln s = 2 (r + r³/3 + r⁵/5 + …) with r = (s - 1)/(s + 1).
    var exponent = Double(value.exponent)
    var significand = value.significand
    if significand > 1.4142135623730951 {
        significand /= 2
        exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 27, by: 2) {
        sum += power / odd
        power *= square
    }
    return exponent + 2 * sum * 1.4426950408889634
}
