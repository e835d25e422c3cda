import ReputationFoundations

extension Instant {
    /// Reads a time such as `Tue Oct 31 22:10:47 +0000 2017`; the weekday must be there and is not checked.
    init?(weekdayFirst bytes: Span<UInt8>) {
        guard bytes.count == 30, bytes[0].isLetter, bytes[1].isLetter, bytes[2].isLetter else { return nil }
        for index in [3, 7, 10, 19, 25] where bytes[index] != 0x20 { return nil }
        guard bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let month = Self.month(bytes),
            let day = Self.number(bytes, 8..<10),
            let hour = Self.number(bytes, 11..<13), hour < 24,
            let minute = Self.number(bytes, 14..<16), minute < 60,
            let second = Self.number(bytes, 17..<19), second <= 60,
            let offsetHours = Self.number(bytes, 21..<23), offsetHours < 24,
            let offsetMinutes = Self.number(bytes, 23..<25), offsetMinutes < 60,
            let year = Self.number(bytes, 26..<30),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        let isWest = bytes[20] == UInt8(ascii: "-")
        guard isWest || bytes[20] == UInt8(ascii: "+") else { return nil }
        let offset = (offsetHours * 60 + offsetMinutes) * (isWest ? -60 : 60)
        let ofDay = (hour * 60 + minute) * 60 + min(second, 59) - offset
        self.init(utc: date, millisecondOfDay: Int64(ofDay) * 1000 + (second == 60 ? 999 : 0))
    }

    private static func month(_ bytes: Span<UInt8>) -> Int? {
        switch (bytes[4] | 0x20, bytes[5] | 0x20, bytes[6] | 0x20) {
        case (0x6A, 0x61, 0x6E): 1  // jan
        case (0x66, 0x65, 0x62): 2  // feb
        case (0x6D, 0x61, 0x72): 3  // mar
        case (0x61, 0x70, 0x72): 4  // apr
        case (0x6D, 0x61, 0x79): 5  // may
        case (0x6A, 0x75, 0x6E): 6  // jun
        case (0x6A, 0x75, 0x6C): 7  // jul
        case (0x61, 0x75, 0x67): 8  // aug
        case (0x73, 0x65, 0x70): 9  // sep
        case (0x6F, 0x63, 0x74): 10  // oct
        case (0x6E, 0x6F, 0x76): 11  // nov
        case (0x64, 0x65, 0x63): 12  // dec
        default: nil
        }
    }

    private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
            guard bytes[index].isDigit else { return nil }
            value = value * 10 + Int(bytes[index] & 15)
        }
        return value
    }
}
