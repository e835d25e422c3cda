/// Digits judged as a telephone number: international, or national as written in Germany, Austria, Switzerland, Russia,
/// Romania, Moldova, the United Kingdom and North America.
struct PhoneNumber {
    private let digits: ArraySlice<UInt8>
    private let lengths: [Int]
    private let separators: ArraySlice<UInt8>
    private let hasPlus: Bool
    private let opensBracket: Bool

    init(run: DigitRun, count: Int, lengths: [Int]) {
        digits = run.digits.prefix(count)
        self.lengths = lengths
        separators = run.separators(upTo: count)
        hasPlus = run.hasPlus
        opensBracket = run.positions[0] == run.start + 1 && !run.hasPlus
    }

    /// How many digits follow a country's code, by ITU-T E.164 and the national plans; others have 7 to 12.
    private static let national: [(code: [UInt8], lengths: ClosedRange<Int>)] = [
        ([1], 10...10), ([7], 10...10), ([4, 9], 6...12), ([4, 3], 6...13), ([4, 1], 9...9), ([4, 0], 9...9),
        ([3, 7, 3], 8...8), ([4, 4], 9...10), ([3, 7, 5], 9...9), ([3, 8, 0], 9...9), ([3, 5, 3], 7...10),
    ]

    /// Whether nothing but words around it makes it a telephone number.
    var isLocal: Bool { (form ?? 0) < 0.78 }

    /// How sure it is, `nil` where it is none.
    func confidence(isCalled: Bool) -> Double? {
        if isDate { return nil }
        if let form { return isCalled ? max(form, 0.95) : form }
        if isCalled, digits.count >= 11, PhoneNumber.national.contains(where: { digits.starts(with: $0.code) }),
            isInternational(digits)
        {
            return 0.9
        }
        // "1 200 000" is an amount.
        let isGrouped = lengths.dropFirst().allSatisfy { $0 == 3 } && lengths.count > 1 && lengths[0] <= 3
        if isGrouped, separators.allSatisfy({ $0 == 0x20 || $0 == 0x2E }) { return nil }
        guard isCalled, !hasPlus, lengths.contains(where: { $0 >= 3 }), digits.count <= 12 else { return nil }
        return digits.count >= 7 || lengths.count > 1 ? 0.75 : nil
    }

    private var form: Double? {
        if hasPlus { return isInternational(digits) ? 0.97 : nil }
        if digits.starts(with: [0, 0]) {
            return digits.count > 9 && isInternational(digits.dropFirst(2)) ? 0.93 : nil
        }
        if digits.first == 0 { return trunkForm }
        return russianForm ?? americanForm
    }

    private func isInternational(_ digits: ArraySlice<UInt8>) -> Bool {
        for (code, lengths) in PhoneNumber.national where digits.starts(with: code) {
            let rest = digits.count - code.count
            // The trunk's zero is often left in brackets: +49 (0) 176 …
            return lengths.contains(rest) || digits.dropFirst(code.count).first == 0 && lengths.contains(rest - 1)
        }
        return digits.first != 0 && (9...15).contains(digits.count)
    }

    /// A zero for the trunk, an area, a number.
    private var trunkForm: Double? {
        guard (9...12).contains(digits.count), digits.dropFirst().first != 0 else { return nil }
        if lengths[0] == 1, separators.first == UInt8(ascii: ".") || digits.count > 11 { return nil }
        guard lengths.count > 1 else { return (10...12).contains(digits.count) ? 0.8 : 0.6 }
        if lengths == [2, 2, 2, 2, 2] { return 0.8 }
        guard lengths.contains(where: { $0 >= 3 }), lengths.count <= 7 else { return nil }
        return 0.88
    }

    private var russianForm: Double? {
        if digits.count == 11, digits.first == 8 || digits.first == 7, let area = digits.dropFirst().first, area > 2 {
            let isMobile = area == 9 || digits.dropFirst().starts(with: [8, 0, 0])
            if lengths.count == 1 { return isMobile ? 0.88 : nil }
            return lengths[0] == 1 || lengths[0] == 4 ? 0.92 : nil
        }
        guard digits.count == 10, digits.first == 9 || opensBracket, let first = digits.first, first > 2 else {
            return nil
        }
        return lengths == [3, 3, 2, 2] ? 0.85 : nil
    }

    private var americanForm: Double? {
        func isExchange(_ digits: ArraySlice<UInt8>) -> Bool {
            guard let area = digits.first, let exchange = digits.dropFirst(3).first else { return false }
            return area > 1 && exchange > 1
        }
        if lengths == [1, 3, 3, 4], digits.first == 1, isExchange(digits.dropFirst()) { return 0.9 }
        guard lengths == [3, 3, 4], isExchange(digits) else { return nil }
        return opensBracket || separators.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") } ? 0.85 : nil
    }

    /// Day, month and year in either order, parted by the same mark.
    private var isDate: Bool {
        guard lengths.count >= 3, let mark = separators.first, mark != 0x20, separators.dropFirst().first == mark else {
            return false
        }
        let values = digits.prefix(8).map { Int($0) }
        guard values.count == 8 else { return lengths.count == 3 && lengths.allSatisfy { $0 <= 2 } }
        if lengths.prefix(3) == [4, 2, 2] { return true }
        let year = values[4] * 10 + values[5]
        return lengths.prefix(3) == [2, 2, 4] && (year == 19 || year == 20)
    }
}
