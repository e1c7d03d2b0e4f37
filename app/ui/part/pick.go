package part

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Pick is one number of a few, as the device's own list. One that is not among
// them, from elsewhere, joins them.
func Pick(id, label string, numbers []int, current int, set func(int)) app.UI {
	if !slices.Contains(numbers, current) {
		numbers = append(slices.Clone(numbers), current)
		slices.Sort(numbers)
	}
	return Field(id, label,
		app.Select().ID(id).Class("input").OnChange(On(id, func(ctx app.Context, _ app.Event) {
			if n, err := strconv.Atoi(ctx.JSSrc().Get("value").String()); err == nil {
				set(n)
			}
		})).Body(app.Range(numbers).Slice(func(i int) app.UI {
			o := app.Option().Value(numbers[i]).Text(strconv.Itoa(numbers[i]))
			if numbers[i] == current {
				o = o.Selected(true)
			}
			return o
		})),
	)
}
