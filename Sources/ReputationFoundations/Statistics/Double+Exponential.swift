#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Bionic)
import Bionic
#endif

extension Double {
    /// e to the power of the number.
    package var exponential: Double { exp(self) }
    /// The natural logarithm of the number.
    package var naturalLogarithm: Double { log(self) }
}
