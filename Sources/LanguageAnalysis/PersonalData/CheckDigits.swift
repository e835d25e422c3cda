/// Check digits of the numbers that name people, accounts and cards.
enum CheckDigits {
    /// Luhn's sum (ISO/IEC 7812-1, annex B): cards and Canadian social insurance numbers.
    static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
        var sum = 0
        for (offset, digit) in digits.reversed().enumerated() {
            let doubled = offset.isMultiple(of: 2) ? Int(digit) : Int(digit) * 2
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum.isMultiple(of: 10)
    }

    static func weighted(_ digits: some Collection<UInt8>, _ weights: [Int]) -> Int {
        zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
    }

    /// The Romanian personal number: sex and century, date, county, counter, check digit (Law 105/1996).
    static func isCNP(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 13, (1...8).contains(number[0]), isDate(number[3], number[4], number[5], number[6]) else {
            return false
        }
        let county = number[7] * 10 + number[8]
        guard (1...52).contains(county) || county == 70 || (80...83).contains(county) else { return false }
        let rest = weighted(number, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
        return number[12] == (rest == 10 ? 1 : rest)
    }

    /// The Moldovan personal number: 2 (0 and 1 on older papers), the last digits of the year it was given, register, counter, check digit.
    static func isIDNP(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 13, number[0] <= 2 else { return false }
        let year = Int(number[1]) * 100 + Int(number[2]) * 10 + Int(number[3])
        guard year < 60 || year > 960 else { return false }
        return Int(number[12]) == weighted(number, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10
    }

    /// The Russian insurance number of a person: eleven digits, the last two being a sum by 101.
    static func isSNILS(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 11 else { return false }
        let sum = weighted(number, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100
        return Int(number[9]) * 10 + Int(number[10]) == sum && sum + Int(number[0]) > 0
    }

    /// The Russian tax number of a person: twelve digits, the last two checking the others.
    static func isINN(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 12, number.contains(where: { $0 != number[0] }) else { return false }
        let first = weighted(number, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
        let second = weighted(number, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
        return Int(number[10]) == first && Int(number[11]) == second
    }

    /// The German tax identification number: one digit occurs twice or three times among the first ten (ISO 7064, MOD
    /// 11,10; § 139b AO).
    static func isSteuerID(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 11, number[0] != 0 else { return false }
        var counts = [Int](repeating: 0, count: 10)
        for digit in number.prefix(10) { counts[Int(digit)] += 1 }
        let repeated = counts.filter { $0 > 1 }
        guard repeated.count == 1, repeated[0] <= 3 else { return false }
        var product = 10
        for digit in number.prefix(10) {
            let sum = (Int(digit) + product) % 10
            product = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return Int(number[10]) == (11 - product) % 10
    }

    /// The Austrian insurance number: a counter, its check digit, the date of birth.
    static func isSVNR(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 10, number[0] != 0, isDate(number[6], number[7], number[4], number[5]) else {
            return false
        }
        return Int(number[3]) == weighted(number, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11
    }

    /// The Swiss insurance number, an EAN-13 that begins with the country's code 756.
    static func isAHV(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 13, number.starts(with: [7, 5, 6]) else { return false }
        let sum = weighted(number, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3])
        return Int(number[12]) == (10 - sum % 10) % 10
    }

    /// The British health service number.
    static func isNHS(_ digits: ArraySlice<UInt8>) -> Bool {
        let number = Array(digits)
        guard number.count == 10 else { return false }
        return Int(number[9]) == (11 - weighted(number, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11
    }

    /// Two digits of a month and two of a day; some numbers count months from 20 or 40 on.
    private static func isDate(_ month1: UInt8, _ month2: UInt8, _ day1: UInt8, _ day2: UInt8) -> Bool {
        (1...12).contains(month1 * 10 + month2) && (1...31).contains(day1 * 10 + day2)
    }
}
