import Testing

@testable import ReputationFoundations

@Suite struct StableHasherTests {
    /// From the SipHash reference implementation's table for 128 bits of output: key 00 to 0f, input 00, 01, 02.
    @Test(arguments: [
        (0, "a3817f04ba25a8e66df67214c7550293"),
        (1, "da87c1d86b99af44347659119b22fc45"),
        (8, "3b62a9ba6258f5610f83e264f31497b4"),
    ])
    func `the function is SipHash-2-4 with 128 bits of output`(length: Int, expected: String) {
        var hasher = StableHasher(key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))
        let input = (0..<length).map(UInt8.init)
        hasher.append(raw: input.span)
        let digest = hasher.finalize()
        // The reference prints the bytes of each word lowest first.
        let printed = Digest128(high: digest.high.byteSwapped, low: digest.low.byteSwapped)
        #expect(printed.hexadecimal == expected)
    }

    @Test func `the digest of a string never changes between releases`() {
        #expect(Digest128("kestrel").hexadecimal == Digest128("kestrel").hexadecimal)
        #expect(Digest128(hexadecimal: Digest128("").hexadecimal) == Digest128(""))
        #expect(Digest128(hexadecimal: "G0000000000000000000000000000000") == nil)
    }

    @Test func `inputs are framed, so that a boundary moved between two strings changes the digest`() {
        func digest(_ parts: [String?]) -> Digest128 {
            var hasher = StableHasher()
            for part in parts { hasher.append(part) }
            return hasher.finalize()
        }
        #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
        #expect(digest([nil]) != digest([""]))
        #expect(digest(["abcdefg", "h"]) != digest(["abcdefgh", ""]))
    }
}
