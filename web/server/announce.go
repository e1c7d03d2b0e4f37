package server

import (
	"fmt"
	"io"
	"net"
	"os"
	"strings"

	"rsc.io/qr"

	"limber/web/address"
)

// announce prints the addresses to open and, on a terminal, a code for a phone
// to scan when it can reach one of them.
func announce(out io.Writer, o Options, at net.Addr, secure bool) {
	port := at.(*net.TCPAddr).Port
	scheme := "http"
	if secure {
		scheme = "https"
	}
	open := func(host string) string { return address.Of(scheme, host, port) + o.Base }
	var phone string
	switch ip := at.(*net.TCPAddr).IP; {
	case o.Domain != "":
		phone = open(o.Domain)
		fmt.Fprintln(out, "Limber is at", phone)
	case ip.IsLoopback():
		fmt.Fprintln(out, "Limber is at", open("localhost"))
	case ip.IsUnspecified():
		fmt.Fprintln(out, "Limber is at", open("localhost"))
		for _, ip := range reachable() {
			phone = open(ip)
			fmt.Fprintln(out, "         and", phone)
		}
	default:
		phone = open(ip.String())
		fmt.Fprintln(out, "Limber is at", phone)
	}
	if phone != "" && !secure {
		fmt.Fprintln(out, "Without HTTPS a phone can play it, but not install it, keep it offline or keep its screen on. The README has five ways to HTTPS.")
	}
	if phone != "" && isTerminal(out) {
		fmt.Fprint(out, qrText(phone))
	}
}

// reachable lists this machine's addresses on its networks.
func reachable() (ips []string) {
	all, _ := net.InterfaceAddrs()
	for _, a := range all {
		if n, ok := a.(*net.IPNet); ok && n.IP.To4() != nil && n.IP.IsPrivate() {
			ips = append(ips, n.IP.String())
		}
	}
	return ips
}

func isTerminal(out io.Writer) bool {
	f, ok := out.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// qrText draws a code with two modules a character, light on the terminal's
// dark: the border is drawn too, since scanners need it.
func qrText(address string) string {
	code, err := qr.Encode(address, qr.L)
	if err != nil {
		return ""
	}
	var w strings.Builder
	const border = 2
	light := func(x, y int) bool { return !code.Black(x, y) }
	for y := -border; y < code.Size+border; y += 2 {
		for x := -border; x < code.Size+border; x++ {
			upper, lower := light(x, y), light(x, y+1)
			switch {
			case upper && lower:
				w.WriteString("█")
			case upper:
				w.WriteString("▀")
			case lower:
				w.WriteString("▄")
			default:
				w.WriteString(" ")
			}
		}
		w.WriteString("\n")
	}
	return w.String()
}
