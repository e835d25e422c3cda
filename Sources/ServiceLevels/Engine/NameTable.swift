/// Gives names small numbers; 0 stands for no name.
struct NameTable: Sendable {
    private var names: [String] = [""]
    private var numbers: [String: Int32] = [:]

    subscript(number: Int32) -> String? {
        number == 0 ? nil : names[Int(number)]
    }

    mutating func number(of name: String?) -> Int32 {
        guard let name else { return 0 }
        if let known = numbers[name] { return known }
        let number = Int32(names.count)
        names.append(name)
        numbers[name] = number
        return number
    }
}
