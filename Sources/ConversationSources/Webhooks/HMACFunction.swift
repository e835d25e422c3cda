#if Crypto
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Crypto
#endif

/// Computes HMAC with SHA-256 (RFC 2104): a code of 32 bytes over a message, under a key.
///
/// This package computes no cryptography itself. With the trait `Crypto`, ``sha256`` comes from swift-crypto; without
/// it, hand in the function of the library that the program has. ``WebhookVerifier`` tries it on a known message
/// before it trusts it.
public struct HMACFunction: Sendable {
    private let compute: @Sendable (_ key: [UInt8], _ message: [UInt8]) -> [UInt8]

    /// Takes a function of key and message.
    public init(_ compute: @escaping @Sendable (_ key: [UInt8], _ message: [UInt8]) -> [UInt8]) {
        self.compute = compute
    }

    func callAsFunction(key: [UInt8], message: [UInt8]) -> [UInt8] {
        compute(key, message)
    }

    /// Whether it gives the code of the second test case of RFC 4231.
    var isHMACSHA256: Bool {
        let code = compute(Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
        let known: [UInt64] = [
            0x5bdc_c146_bf60_754e, 0x6a04_2426_0895_75c7, 0x5a00_3f08_9d27_3983, 0x9dec_58b9_64ec_3843,
        ]
        return code == known.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } }
    }
}

#if Crypto
extension HMACFunction {
    /// The function of swift-crypto.
    public static let sha256 = HMACFunction { key, message in
        Array(HMAC<SHA256>.authenticationCode(for: Data(message), using: SymmetricKey(data: key)))
    }
}
#endif
