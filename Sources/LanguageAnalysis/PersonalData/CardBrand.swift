/// The first digits and lengths of payment cards, by the schemes' published ranges (ISO/IEC 7812 issuer numbers).
enum CardBrand {
    private static let brands: [(prefixes: ClosedRange<Int>, digits: Int, lengths: [Int])] = [
        (4...4, 1, [13, 16, 19]),  // Visa
        (51...55, 2, [16]), (2221...2720, 4, [16]),  // Mastercard
        (34...34, 2, [15]), (37...37, 2, [15]),  // American Express
        (2200...2204, 4, [16, 17, 18, 19]),  // Mir
        (50...50, 2, [13, 15, 16, 19]), (56...58, 2, [13, 15, 16, 19]), (6304...6304, 4, [16, 18, 19]),  // Maestro
        (6759...6763, 4, [16, 18, 19]),
        (6011...6011, 4, [16]), (644...649, 3, [16]), (65...65, 2, [16]),  // Discover
        (300...305, 3, [14]), (36...36, 2, [14]), (38...39, 2, [14]),  // Diners Club
        (3528...3589, 4, [16]),  // JCB
        (62...62, 2, [16, 17, 18, 19]),  // UnionPay
    ]

    static func accepts(_ digits: ArraySlice<UInt8>) -> Bool {
        guard digits.contains(where: { $0 != digits.first }) else { return false }
        return brands.contains { brand in
            let prefix = digits.prefix(brand.digits).reduce(0) { $0 * 10 + Int($1) }
            return brand.prefixes.contains(prefix) && brand.lengths.contains(digits.count)
        }
    }
}
